/// One record as a whole: its kind, its notes, its description.
///
/// Takes the element of a document and the facts of the file; gives a record.
@NullMarked
package org.memcon.tei.interpretation.record;

import org.jspecify.annotations.NullMarked;
