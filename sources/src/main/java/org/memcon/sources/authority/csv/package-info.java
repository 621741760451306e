/// Tables of people, places and bodies as spreadsheets save them.
///
/// Takes CSV with a header row, whatever separates its cells; gives a record for each row, or for
/// the rows of one id.
@NullMarked
package org.memcon.sources.authority.csv;

import org.jspecify.annotations.NullMarked;
