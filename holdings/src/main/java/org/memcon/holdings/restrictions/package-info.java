/// Which records of an archive are closed to readers, and since when, until when and why.
///
/// Takes an archive's folder; gives its log of restrictions, and what is closed on a day.
@NullMarked
package org.memcon.holdings.restrictions;

import org.jspecify.annotations.NullMarked;
