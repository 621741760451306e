/// The glyphs of a PDF's pages, and the pieces of words they make.
///
/// Takes a document as PDFBox opens it; gives [org.memcon.sources.pdf.glyph.PageContent], page
/// after page: what stands where, before anybody asks in which order it is read.
@NullMarked
package org.memcon.sources.pdf.glyph;

import org.jspecify.annotations.NullMarked;
