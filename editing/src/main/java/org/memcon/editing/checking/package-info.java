/// What an editor should look at in a record.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft] with its notes, turns and description; gives
/// [org.memcon.model.apparatus.Finding]s.
@NullMarked
package org.memcon.editing.checking;

import org.jspecify.annotations.NullMarked;
