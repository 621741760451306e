/// Who may change an archive over HTTP. Whatever changes anything asks here, and nowhere else.
///
/// Takes a request; gives the editor who made it, or one line that says why it changes nothing.
@NullMarked
package org.memcon.app.web.access;

import org.jspecify.annotations.NullMarked;
