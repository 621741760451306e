/// Reads TEI P5 into records.
///
/// Takes the bytes of a TEI file; gives [org.memcon.tei.reading.EditionSink] the volume and its
/// records one by one.
@NullMarked
package org.memcon.tei.reading;

import org.jspecify.annotations.NullMarked;
