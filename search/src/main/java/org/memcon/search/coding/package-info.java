/// Texts as few bytes: word by word, each told by how likely it is behind the one before it.
///
/// Takes texts of an archive and makes a [org.memcon.search.coding.WordModel] of them; with it,
/// gives bytes for texts, and texts for bytes. A text is read by itself, without any other.
@NullMarked
package org.memcon.search.coding;

import org.jspecify.annotations.NullMarked;
