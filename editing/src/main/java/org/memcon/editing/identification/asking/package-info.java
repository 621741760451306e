/// Whom the names in a query mean.
///
/// Takes a name as it was asked for and those whom an authority finds like it; gives those who are
/// meant: to look for a name all that sounds alike is of use, in an answer most of it is somebody
/// else's.
@NullMarked
package org.memcon.editing.identification.asking;

import org.jspecify.annotations.NullMarked;
