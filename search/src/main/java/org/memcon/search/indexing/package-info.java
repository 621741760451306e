/// Writing the index: records in, a Lucene index on disk out.
///
/// Takes records of [org.memcon.model.record] and the words of [org.memcon.search.analysis]; gives
/// an index folder of the form that [org.memcon.search.layout] says.
@NullMarked
package org.memcon.search.indexing;

import org.jspecify.annotations.NullMarked;
