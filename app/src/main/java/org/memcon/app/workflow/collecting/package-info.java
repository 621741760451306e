/// Readers' collections of an archive: made, changed, shared, and shown with what the archive has
/// of their records.
///
/// Takes an open archive and what is wished; gives collections, and in a line why not.
@NullMarked
package org.memcon.app.workflow.collecting;

import org.jspecify.annotations.NullMarked;
