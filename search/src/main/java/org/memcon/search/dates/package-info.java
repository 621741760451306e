/// Days as people write them.
///
/// Takes words of a query; gives the day that they name, and all the ways in which a record may
/// write it.
@NullMarked
package org.memcon.search.dates;

import org.jspecify.annotations.NullMarked;
