/// How often a query's words stand, in which years and beside which words.
///
/// Takes queries; gives counts, absolute and set against the number of all words there.
@NullMarked
package org.memcon.search.statistics;

import org.jspecify.annotations.NullMarked;
