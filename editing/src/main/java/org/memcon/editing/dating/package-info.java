/// Dates in words, and the days that they mean.
///
/// Takes the words of a block; gives the dates that they say as
/// [org.memcon.editing.dating.DateMatch], and says which of them no calendar has.
@NullMarked
package org.memcon.editing.dating;

import org.jspecify.annotations.NullMarked;
