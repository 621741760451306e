/// The program as its users run it: whole processes, real files, exit codes.
///
/// Takes the built classes and sources that were written for the purpose; gives nothing but
/// failures.
@NullMarked
package org.memcon.acceptance.endtoend;

import org.jspecify.annotations.NullMarked;
