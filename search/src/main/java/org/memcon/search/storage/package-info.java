/// What the index stores of records to show them again: what a list says of each, and its passages.
///
/// Takes summaries and passages; gives packed texts of [org.memcon.search.packing], and reads them
/// back, only those passages that are asked for.
@NullMarked
package org.memcon.search.storage;

import org.jspecify.annotations.NullMarked;
