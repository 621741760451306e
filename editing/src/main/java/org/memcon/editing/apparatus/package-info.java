/// Notes: which blocks are notes, and which places of the text call them.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft]; gives its notes and their calls as
/// [org.memcon.editing.apparatus.Pairing].
@NullMarked
package org.memcon.editing.apparatus;

import org.jspecify.annotations.NullMarked;
