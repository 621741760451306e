/// Clauses that tell who says something: their subject and their verb of saying.
///
/// Takes the words of a sentence; gives the [SpeechClause] in it.
@NullMarked
package org.memcon.editing.speech.clause;

import org.jspecify.annotations.NullMarked;
