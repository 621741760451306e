/// The command line: one class for each command, each a thin skin over the workflow.
///
/// Takes arguments, files and standard input; gives text on standard output, one-line errors on
/// standard error, and an exit code.
@NullMarked
package org.memcon.app.cli;

import org.jspecify.annotations.NullMarked;
