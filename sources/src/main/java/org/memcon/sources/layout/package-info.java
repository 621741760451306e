/// What the layout of lines and pages says by itself: running heads and page numbers, and words
/// broken at a line's end.
///
/// Takes lines as a reader found them; gives the regions of lines at a page's edges and the spans
/// of line-end hyphens. Readers of paged text ([org.memcon.sources.pdf.reading],
/// [org.memcon.sources.plaintext]) share it.
@NullMarked
package org.memcon.sources.layout;

import org.jspecify.annotations.NullMarked;
