/// What a word is: where words begin and end in a text, and the forms under which the index knows
/// them.
///
/// Takes characters; gives [org.memcon.search.analysis.Word]s with their places. Texts and queries
/// go the same way, so that they meet.
@NullMarked
package org.memcon.search.analysis;

import org.jspecify.annotations.NullMarked;
