/// What stands where in the index: the names of its fields, the form of what is stored, and what to
/// say when an index cannot be used.
///
/// Takes nothing but Lucene; gives [org.memcon.search.layout.Fields],
/// [org.memcon.search.layout.StoredRecord] and [org.memcon.search.layout.PassageTable], in which
/// writer and reader of an index agree.
@NullMarked
package org.memcon.search.layout;

import org.jspecify.annotations.NullMarked;
