/// Where originals are kept, as sources print it.
///
/// Takes words; gives [org.memcon.model.archive.ReferenceCode]s, classification and handling.
@NullMarked
package org.memcon.editing.archives;

import org.jspecify.annotations.NullMarked;
