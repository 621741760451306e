/// Passages of records as sets: which of them a query asks for, found by the positions of words.
///
/// Takes the tables and postings of the index; gives a Lucene query that finds records by their
/// passages.
@NullMarked
package org.memcon.search.passages;

import org.jspecify.annotations.NullMarked;
