/// Which words there are and how often, in the whole archive or in what a query finds.
///
/// Takes a query; gives its words with their counts, one after the other.
@NullMarked
package org.memcon.search.wordlist;

import org.jspecify.annotations.NullMarked;
