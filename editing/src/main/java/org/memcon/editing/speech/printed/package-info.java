/// Turns that a finished record prints as paragraphs, as editors of TEI files encode most
/// transcripts.
///
/// Takes a record and gives it back with its turns.
@NullMarked
package org.memcon.editing.speech.printed;

import org.jspecify.annotations.NullMarked;
