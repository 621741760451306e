/// Readers' collections: a file of JSON each, in the archive's folder `collections`.
///
/// Takes a [org.memcon.model.collection.RecordCollection]; gives it back, from here or from a file
/// that somebody else made.
@NullMarked
package org.memcon.holdings.collections;

import org.jspecify.annotations.NullMarked;
