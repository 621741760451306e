/// Labels of speakers: what may name somebody at the head of a paragraph, and whom.
///
/// Takes the words of a paragraph or its type and gives the label; tells labels from outlines and
/// from common words, and which labels name the same speaker.
@NullMarked
package org.memcon.editing.speech.label;

import org.jspecify.annotations.NullMarked;
