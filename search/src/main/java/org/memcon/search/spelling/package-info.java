/// Patterns of spelling: regular expressions and wildcards on single words.
///
/// Takes a pattern as it is typed; gives a [org.memcon.search.spelling.Spelling], bounded in size,
/// or the character at which it cannot be read.
@NullMarked
package org.memcon.search.spelling;

import org.jspecify.annotations.NullMarked;
