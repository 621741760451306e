/// Searches that an archive's keepers want to come back to: a small file each.
///
/// Takes a name and a query; gives them back, and survives whatever happens to the index.
@NullMarked
package org.memcon.holdings.searches;

import org.jspecify.annotations.NullMarked;
