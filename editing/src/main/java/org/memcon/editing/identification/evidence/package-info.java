/// What speaks for taking a surname to be somebody's, and how much each fact weighs.
///
/// Takes the facts of a name and of the one who is likeliest to be meant, and examples of which it
/// is known whether that was right; gives how likely it is right, by weights that were learned from
/// such examples.
@NullMarked
package org.memcon.editing.identification.evidence;

import org.jspecify.annotations.NullMarked;
