/// The division of running text into sentences.
///
/// Takes the words of a paragraph; gives the places of its sentences.
@NullMarked
package org.memcon.editing.speech.sentence;

import org.jspecify.annotations.NullMarked;
