/// Which values the facts of an index have, so that a query can be completed while it is typed.
///
/// Takes the index; gives [org.memcon.search.completion.FactValues], values with how many records
/// have each.
@NullMarked
package org.memcon.search.completion;

import org.jspecify.annotations.NullMarked;
