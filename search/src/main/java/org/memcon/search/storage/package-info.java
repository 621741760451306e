/// What the index stores of records to show it again, packed small: the texts that an archive has
/// already say how those that follow are written down.
///
/// Takes the words of passages and what a list says of a record; gives bytes, and reads them back
/// passage by passage.
@NullMarked
package org.memcon.search.storage;

import org.jspecify.annotations.NullMarked;
