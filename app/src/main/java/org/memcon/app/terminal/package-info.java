/// What the commands say on a terminal: progress, counts, tables, one-line errors.
///
/// Takes figures and messages; gives text that fits a terminal and stays out of a pipe.
@NullMarked
package org.memcon.app.terminal;

import org.jspecify.annotations.NullMarked;
