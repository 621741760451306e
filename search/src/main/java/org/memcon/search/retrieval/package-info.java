/// Finding records and passages: queries in, ranked hits with their matching lines out.
///
/// Takes an index folder and the queries of [org.memcon.search.query]; gives
/// [org.memcon.search.retrieval.Hits].
@NullMarked
package org.memcon.search.retrieval;

import org.jspecify.annotations.NullMarked;
