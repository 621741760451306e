/// Tables as spreadsheets read them.
///
/// Takes rows of cells; gives CSV.
@NullMarked
package org.memcon.publishing.table;

import org.jspecify.annotations.NullMarked;
