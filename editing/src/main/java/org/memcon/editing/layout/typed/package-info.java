/// Typed pages: lines that end where the typewriter's margin is, blocks that stand apart by empty
/// lines and by where they stand on the page.
///
/// Takes a source's lines; gives its blocks, with [org.memcon.editing.layout.typed.TypedText].
@NullMarked
package org.memcon.editing.layout.typed;

import org.jspecify.annotations.NullMarked;
