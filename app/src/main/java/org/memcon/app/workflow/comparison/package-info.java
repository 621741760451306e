/// Records of an archive set beside each other, and which ones are worth it.
///
/// Takes an open archive and ids of records; gives [org.memcon.model.collation.Collation]s, and the
/// records that a record may be compared with.
@NullMarked
package org.memcon.app.workflow.comparison;

import org.jspecify.annotations.NullMarked;
