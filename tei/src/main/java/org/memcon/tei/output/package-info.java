/// XML on its way out: lines, indents, characters, and markup kept as it was found.
///
/// Takes names, words and kept markup; gives UTF-8.
@NullMarked
package org.memcon.tei.output;

import org.jspecify.annotations.NullMarked;
