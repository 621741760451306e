/// Dates and hours in finished records, held against the calendar, the clock and each other.
///
/// Takes records one by one, in their order; gives findings.
@NullMarked
package org.memcon.editing.review.dates;

import org.jspecify.annotations.NullMarked;
