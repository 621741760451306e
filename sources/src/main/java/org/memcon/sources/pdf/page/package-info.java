/// How a printed page is read: lines, columns, tables, the notes at the foot.
///
/// Takes the pieces of a [org.memcon.sources.pdf.glyph.PageContent]; gives
/// [org.memcon.sources.pdf.page.PageLine]s in reading order.
@NullMarked
package org.memcon.sources.pdf.page;

import org.jspecify.annotations.NullMarked;
