/// Patterns that are tried only where what they find can begin.
///
/// Takes a pattern and the letters its matches begin with; gives its matches in a text.
@NullMarked
package org.memcon.editing.pattern;

import org.jspecify.annotations.NullMarked;
