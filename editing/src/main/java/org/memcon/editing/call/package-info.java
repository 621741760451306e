/// The signs of notes, and the places of a text that may call one.
///
/// Takes the parts of a draft; gives every place that may be a call, with how much speaks for it.
/// Which of them are, the row of the notes decides.
@NullMarked
package org.memcon.editing.call;

import org.jspecify.annotations.NullMarked;
