/// What a query may cost at most.
///
/// Takes a length of time; gives what tells Lucene, and whatever else looks at records, that it is
/// over.
@NullMarked
package org.memcon.search.limits;

import org.jspecify.annotations.NullMarked;
