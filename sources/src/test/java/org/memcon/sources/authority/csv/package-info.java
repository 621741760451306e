/// Tests of tables as spreadsheets save them.
@NullMarked
package org.memcon.sources.authority.csv;

import org.jspecify.annotations.NullMarked;
