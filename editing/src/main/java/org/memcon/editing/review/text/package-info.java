/// The words of finished records: what stands twice, looks misprinted, or is opened and not closed.
///
/// Takes records one by one, in their order; gives findings.
@NullMarked
package org.memcon.editing.review.text;

import org.jspecify.annotations.NullMarked;
