/// The program as the launcher starts it: one command line in, one exit code out.
///
/// Takes arguments; gives them to the command they name, and says what fails in one line.
@NullMarked
package org.memcon.app.cli.program;

import org.jspecify.annotations.NullMarked;
