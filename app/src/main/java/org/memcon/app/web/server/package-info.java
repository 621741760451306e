/// The server: the reading room over HTTP, for this machine alone unless told otherwise.
///
/// Takes what answers pages and programs; gives an address that a browser can open.
@NullMarked
package org.memcon.app.web.server;

import org.jspecify.annotations.NullMarked;
