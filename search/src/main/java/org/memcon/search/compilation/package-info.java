/// From a query as it was understood to what Lucene looks for.
///
/// Takes [org.memcon.search.query.Query] and the words that an index has; gives
/// [org.memcon.search.compilation.QueryCompiler.Compiled].
@NullMarked
package org.memcon.search.compilation;

import org.jspecify.annotations.NullMarked;
