/// Turns: who speaks or is told of, how far each turn goes, and what happens between them.
///
/// Takes a document's draft and gives the paragraphs that begin turns, with their speakers.
@NullMarked
package org.memcon.editing.speech.turn;

import org.jspecify.annotations.NullMarked;
