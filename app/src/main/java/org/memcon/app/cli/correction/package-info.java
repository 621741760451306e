/// The commands of `memcon correct`: corrections made, shown and taken back.
///
/// Takes a record's id and what is to be corrected; gives what came of it, in one line.
@NullMarked
package org.memcon.app.cli.correction;

import org.jspecify.annotations.NullMarked;
