/// PDF with a text layer.
///
/// Takes a PDF as [org.memcon.sources.document.SourceFile]; gives
/// [org.memcon.model.text.SourceText] whose lines are put together from where the glyphs stand:
/// glyphs make pieces of words, pieces make columns and lines, and what stands at a page's edges is
/// told from its text.
@NullMarked
package org.memcon.sources.pdf.reading;

import org.jspecify.annotations.NullMarked;
