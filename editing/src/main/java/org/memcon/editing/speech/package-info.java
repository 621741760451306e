/// Who speaks: labels of speakers, turns and what is told of them, stage directions.
///
/// Takes a [org.memcon.editing.draft.DocumentDraft] whose opening is told; gives the turns of its
/// body as [org.memcon.editing.speech.SpeechPart]s.
@NullMarked
package org.memcon.editing.speech;

import org.jspecify.annotations.NullMarked;
