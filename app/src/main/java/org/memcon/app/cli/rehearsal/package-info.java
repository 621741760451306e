/// The rehearsal after a build: the usual commands, run once for what the JDK learns of them.
///
/// Takes a list of command lines; gives them a collection that is made up, and runs them unheard.
@NullMarked
package org.memcon.app.cli.rehearsal;

import org.jspecify.annotations.NullMarked;
