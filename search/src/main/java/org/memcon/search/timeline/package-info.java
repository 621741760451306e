/// When the records are that a query finds: how many there are of each decade, year, month or day,
/// and who and what stands out in each.
///
/// Takes what was asked and the days that are looked at; gives a
/// [org.memcon.search.timeline.Timeline].
@NullMarked
package org.memcon.search.timeline;

import org.jspecify.annotations.NullMarked;
