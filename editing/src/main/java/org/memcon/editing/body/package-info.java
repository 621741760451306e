/// The body of a document: enclosures, salutations, signatures, subheadings, lists, page breaks.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft] whose opening and notes are told; gives it back
/// with its other blocks told, but for turns.
@NullMarked
package org.memcon.editing.body;

import org.jspecify.annotations.NullMarked;
