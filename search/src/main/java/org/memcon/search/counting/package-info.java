/// How many there are: the passages that match, and the records by kind, archive, year, person,
/// place and the other facts by which an answer divides.
///
/// Takes a query's matches, record by record; gives exact counts.
@NullMarked
package org.memcon.search.counting;

import org.jspecify.annotations.NullMarked;
