/// Records that are like another: by its distinctive words and those whom it names.
///
/// Takes a record of the index; gives others, the likest first, with the words and names that they
/// share.
@NullMarked
package org.memcon.search.similarity;

import org.jspecify.annotations.NullMarked;
