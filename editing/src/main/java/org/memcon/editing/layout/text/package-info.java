/// How a text is laid out, and its blocks with the way back to every character.
///
/// Takes a [org.memcon.model.text.SourceText]; gives its layout and joined blocks.
@NullMarked
package org.memcon.editing.layout.text;

import org.jspecify.annotations.NullMarked;
