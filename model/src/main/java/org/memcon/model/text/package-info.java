/// The characters of a source and where each of them stood.
///
/// Takes nothing; gives [org.memcon.model.text.SourceText], the one form in which every reader
/// hands over what it found.
@NullMarked
package org.memcon.model.text;

import org.jspecify.annotations.NullMarked;
