/// The division of a text into its documents.
///
/// Takes the blocks of a source; gives for each document the place where it begins, its heading and
/// number, with [org.memcon.editing.division.Division].
@NullMarked
package org.memcon.editing.division;

import org.jspecify.annotations.NullMarked;
