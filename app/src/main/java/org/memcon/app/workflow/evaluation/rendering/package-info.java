/// Encoded documents as the plain texts in which a reader would meet them.
///
/// Takes the trees of a volume's documents and a layout; gives texts, the same from the same volume
/// at any time, with the faults of a scan where the layout has them.
@NullMarked
package org.memcon.app.workflow.evaluation.rendering;

import org.jspecify.annotations.NullMarked;
