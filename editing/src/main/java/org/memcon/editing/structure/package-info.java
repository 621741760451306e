/// The structure of a source's text: its documents and their parts.
///
/// Takes [org.memcon.model.text.SourceText]; gives [org.memcon.model.edition.Edition], with a
/// decision for each part and an account of each character.
@NullMarked
package org.memcon.editing.structure;

import org.jspecify.annotations.NullMarked;
