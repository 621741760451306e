/// What a page holds beside the record: the archive's date, title and facts, summaries, related
/// records, the site's own lines.
///
/// Takes the blocks of a source; gives for each of those lines what it is, with
/// [org.memcon.editing.frame.PageFrame].
@NullMarked
package org.memcon.editing.frame;

import org.jspecify.annotations.NullMarked;
