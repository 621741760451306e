/// What the elements of TEI mean in the words of the model.
///
/// Takes elements as trees ([org.memcon.tei.tree.Element]); gives a volume, facts of a header, and
/// records.
@NullMarked
package org.memcon.tei.interpretation;

import org.jspecify.annotations.NullMarked;
