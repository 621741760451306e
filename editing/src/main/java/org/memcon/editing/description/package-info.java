/// What is known of a record as a whole: from its own lines, its source note, and the facts that an
/// archive gives beside it.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft] and the source's own description; gives
/// [org.memcon.model.record.RecordDescription] and identifiers.
@NullMarked
package org.memcon.editing.description;

import org.jspecify.annotations.NullMarked;
