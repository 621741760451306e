/// Signing in: passwords, sessions, and how often one may try.
///
/// Takes names, passwords and cookies; gives the account of whoever makes a request.
@NullMarked
package org.memcon.app.web.session;

import org.jspecify.annotations.NullMarked;
