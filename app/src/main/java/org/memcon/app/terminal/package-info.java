/// How the program behaves on a terminal: progress, one-line errors, exit codes.
///
/// Takes messages and failures; gives lines that fit a terminal and stay out of a pipe.
@NullMarked
package org.memcon.app.terminal;

import org.jspecify.annotations.NullMarked;
