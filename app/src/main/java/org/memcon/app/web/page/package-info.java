/// The reading room's pages at their addresses, and the records' files beside them.
///
/// Takes what it shows through [org.memcon.app.web.page.ReadingRoom]; gives HTML, TEI, JSON, text
/// and Markdown.
@NullMarked
package org.memcon.app.web.page;

import org.jspecify.annotations.NullMarked;
