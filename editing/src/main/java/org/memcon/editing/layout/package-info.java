/// How a source's lines make up blocks: paragraphs joined from wrapped lines, running heads and
/// site furniture set apart.
///
/// Takes [org.memcon.model.text.SourceText]; gives [org.memcon.editing.layout.TextBlock]s in
/// reading order, whose characters all know where they stood.
@NullMarked
package org.memcon.editing.layout;

import org.jspecify.annotations.NullMarked;
