/// A document while it is being recognized: its blocks in reading order, and what each is taken
/// for.
///
/// Takes [org.memcon.editing.layout.text.TextBlock]s; gives
/// [org.memcon.editing.draft.DocumentDraft], which one recognizer after the other fills.
@NullMarked
package org.memcon.editing.draft;

import org.jspecify.annotations.NullMarked;
