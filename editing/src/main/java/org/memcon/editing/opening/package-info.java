/// The opening of a document: what stands between its heading and its first words.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft] whose heading is known; gives it back with
/// dateline, markings, subject, participants and address lists told.
@NullMarked
package org.memcon.editing.opening;

import org.jspecify.annotations.NullMarked;
