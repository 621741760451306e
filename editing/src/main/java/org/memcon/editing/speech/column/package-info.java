/// Speakers told by the column that their labels make, whatever the labels look like: what leads
/// the paragraphs of a conversation comes again, in turn with others.
///
/// Takes a document's draft and gives the paragraphs that labels lead.
@NullMarked
package org.memcon.editing.speech.column;

import org.jspecify.annotations.NullMarked;
