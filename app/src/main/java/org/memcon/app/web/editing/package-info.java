/// The pages on which editors correct records, and what their forms do.
///
/// Takes forms that came through the gate; gives a page or the way to one, when the archive was
/// asked.
@NullMarked
package org.memcon.app.web.editing;

import org.jspecify.annotations.NullMarked;
