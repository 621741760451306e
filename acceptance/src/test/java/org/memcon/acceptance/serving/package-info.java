/// How fast an archive is served over HTTP: programs that measure, run by `acceptance/measure`.
///
/// Takes an archive, which it serves in a process of its own; gives tables of times and processor
/// time.
@NullMarked
package org.memcon.acceptance.serving;

import org.jspecify.annotations.NullMarked;
