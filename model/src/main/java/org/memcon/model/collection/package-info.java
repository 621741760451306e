/// A reader's own collection of records and passages, with headings and prose.
///
/// Takes what was chosen; gives [org.memcon.model.collection.RecordCollection], which is kept,
/// shared and printed.
@NullMarked
package org.memcon.model.collection;

import org.jspecify.annotations.NullMarked;
