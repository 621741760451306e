/// Writing the index: records in, a Lucene index on disk out.
///
/// Takes records of [org.memcon.model.record] and the words of [org.memcon.search.analysis]; gives
/// an index folder, with the names and the forms of all that stands in it.
@NullMarked
package org.memcon.search.indexing;

import org.jspecify.annotations.NullMarked;
