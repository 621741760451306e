/// What a record is made of: paragraphs, lists, turns, tables, opening and closing lines.
///
/// Takes the element of a document or a note; gives the model's blocks.
@NullMarked
package org.memcon.tei.interpretation.block;

import org.jspecify.annotations.NullMarked;
