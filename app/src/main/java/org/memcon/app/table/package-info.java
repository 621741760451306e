/// Answers as tables for spreadsheets: CSV, a row at a time.
///
/// Takes rows, and records that a search found; gives CSV in UTF-8.
@NullMarked
package org.memcon.app.table;

import org.jspecify.annotations.NullMarked;
