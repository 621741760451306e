/// What a narrated record says that somebody said: its sentences, and whose words each reports.
///
/// Takes a [org.memcon.model.record.DiplomaticRecord]; gives the same record with
/// [org.memcon.model.record.Inline.ReportedSpeech] in its paragraphs, and the decision for each.
@NullMarked
package org.memcon.editing.speech.report;

import org.jspecify.annotations.NullMarked;
