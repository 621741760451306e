/// Sentences that tell who says something: where they end, and their subject and verb of saying.
///
/// Takes the words of a paragraph; gives sentences and the [SpeechClause]s in them.
@NullMarked
package org.memcon.editing.speech.sentence;

import org.jspecify.annotations.NullMarked;
