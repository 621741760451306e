/// What every page has around it: head and foot, style sheet, fonts and script.
///
/// Takes a page's own parts; gives HTML, and the static files that it names by their content.
@NullMarked
package org.memcon.publishing.page.shell;

import org.jspecify.annotations.NullMarked;
