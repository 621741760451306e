/// Pages as they go out, compressed, and the parts of them that lie ready compressed.
///
/// Takes what templates write; gives gzip, which is put together of parts without compressing them
/// again.
@NullMarked
package org.memcon.publishing.page.packed;

import org.jspecify.annotations.NullMarked;
