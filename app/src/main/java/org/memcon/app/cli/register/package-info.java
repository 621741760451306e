/// The commands that carry authority data in and out: `memcon authority import` and `export`.
///
/// Takes files and options; gives them to the workflow, and prints or writes what comes back.
@NullMarked
package org.memcon.app.cli.register;

import org.jspecify.annotations.NullMarked;
