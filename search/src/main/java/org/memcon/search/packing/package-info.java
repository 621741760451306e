/// Texts made small: by the words that an archive uses most, and by stretches of its text.
///
/// Takes texts; gives bytes, and the texts again.
@NullMarked
package org.memcon.search.packing;

import org.jspecify.annotations.NullMarked;
