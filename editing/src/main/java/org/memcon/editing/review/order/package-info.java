/// What is numbered or named in finished records: documents, pages, notes, references.
///
/// Takes records one by one, in their order; gives findings.
@NullMarked
package org.memcon.editing.review.order;

import org.jspecify.annotations.NullMarked;
