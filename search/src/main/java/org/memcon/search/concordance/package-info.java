/// Every place where a query's words stand, each in its line of text, as a concordance has it
/// (keyword in context).
///
/// Takes a query; gives lines, one by one, in the order of time or of the words beside.
@NullMarked
package org.memcon.search.concordance;

import org.jspecify.annotations.NullMarked;
