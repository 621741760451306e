/// Whether a page holds a record at all, though it may name some.
///
/// Takes the blocks of a page; gives what it is where it holds none, with
/// [org.memcon.editing.recordless.RecordlessPage].
@NullMarked
package org.memcon.editing.recordless;

import org.jspecify.annotations.NullMarked;
