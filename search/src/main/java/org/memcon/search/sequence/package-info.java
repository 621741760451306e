/// The records of an index in their two orders: as their sources have them, and in time.
///
/// Takes an index; gives the record before and after another, without a search.
@NullMarked
package org.memcon.search.sequence;

import org.jspecify.annotations.NullMarked;
