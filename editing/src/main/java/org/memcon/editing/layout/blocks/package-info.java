/// Joins the lines of a source to paragraphs.
///
/// Takes a source's lines in whatever layout; gives its blocks in reading order.
@NullMarked
package org.memcon.editing.layout.blocks;

import org.jspecify.annotations.NullMarked;
