/// What stands inside a block: words, names, dates, references, note calls.
///
/// Takes the nodes of an element; gives the model's inlines, and the notes that they call.
@NullMarked
package org.memcon.tei.interpretation.phrase;

import org.jspecify.annotations.NullMarked;
