/// Looks through finished records for what an editor should look at again, in editions that we made
/// and in volumes that others encoded.
///
/// Takes records one by one, in their order, and gives findings: of each record with the record, of
/// what concerns several at the end.
@NullMarked
package org.memcon.editing.review.edition;

import org.jspecify.annotations.NullMarked;
