/// Hard-wrapped lines of printed pages: pages, running heads, line ends.
///
/// Takes lines of text; gives pages, what is furniture on them, and where a line's end breaks a
/// word or a paragraph.
@NullMarked
package org.memcon.editing.layout.page;

import org.jspecify.annotations.NullMarked;
