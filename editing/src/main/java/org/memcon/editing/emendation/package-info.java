/// Repairs the faults of a scan's text: words run together, lost letters, `|` for I, 1 for l, rn
/// for m.
///
/// Takes the blocks of a source; gives them with repairs that keep what stood there, the rule and
/// how sure it is.
@NullMarked
package org.memcon.editing.emendation;

import org.jspecify.annotations.NullMarked;
