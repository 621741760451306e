/// When the records are that a query finds: from decades to the hours of one day.
///
/// Takes counts of periods, and the records of a day; gives pages with a picture, the same as a
/// table, and links from each period into it.
@NullMarked
package org.memcon.publishing.page.timeline;

import org.jspecify.annotations.NullMarked;
