/// What comes first: records by how well their words answer a query, those that answer it equally
/// well in the order of time.
///
/// Takes what Lucene looks for; gives Lucene's documents, the best of them in order, and how many
/// there are.
@NullMarked
package org.memcon.search.relevance;

import org.jspecify.annotations.NullMarked;
