/// All places where a query's words stand, in all records that it finds.
///
/// Takes a query as Lucene takes it; gives the records with their places, a batch at a time.
@NullMarked
package org.memcon.search.places;

import org.jspecify.annotations.NullMarked;
