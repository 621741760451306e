/// Meetings and conferences: events that several records are of.
///
/// Takes events with their people and records; gives a page that tells them year by year.
@NullMarked
package org.memcon.publishing.page.event;

import org.jspecify.annotations.NullMarked;
