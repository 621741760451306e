/// What the words of a block refer to or leave out: cross-references, gaps, editors' remarks, page
/// breaks inside a line.
///
/// Takes [org.memcon.editing.layout.text.TextBlock]s; gives
/// [org.memcon.editing.inline.InlineMark]s.
@NullMarked
package org.memcon.editing.references;

import org.jspecify.annotations.NullMarked;
