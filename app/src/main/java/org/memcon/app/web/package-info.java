/// The reading room's server: pages, downloads and static files over HTTP, for this machine alone
/// unless told otherwise.
///
/// Takes what it shows through [org.memcon.app.web.ReadingRoom]; gives HTML, TEI, JSON, text and
/// Markdown to a browser.
@NullMarked
package org.memcon.app.web;

import org.jspecify.annotations.NullMarked;
