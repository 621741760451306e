/// Records put together from documents whose parts are told.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft], its notes and turns; gives the blocks and
/// notes of a [org.memcon.model.record.DiplomaticRecord], and claims their characters.
@NullMarked
package org.memcon.editing.assembly;

import org.jspecify.annotations.NullMarked;
