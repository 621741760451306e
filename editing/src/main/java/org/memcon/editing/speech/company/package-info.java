/// Who may speak in a record: those whom it lists, names or signs, and whom a name or an office in
/// its sentences means.
///
/// Takes a [org.memcon.model.record.DiplomaticRecord]; gives its [Company], and [Talker]s by name.
@NullMarked
package org.memcon.editing.speech.company;

import org.jspecify.annotations.NullMarked;
