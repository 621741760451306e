/// Repairs the faults of a source's text, before anything is recognized in it.
///
/// Takes a source's [org.memcon.editing.layout.text.TextBlock]s; gives them with the words
/// repaired, what stood there and by which rule.
@NullMarked
package org.memcon.editing.emendation.text;

import org.jspecify.annotations.NullMarked;
