/// The pages of readers' collections, and what their forms do.
///
/// Takes names, and forms that came through the gate; gives a page, a file, or the way to one.
@NullMarked
package org.memcon.app.web.collection;

import org.jspecify.annotations.NullMarked;
