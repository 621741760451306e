/// How fast Memcon is, as ratios measured side by side in one run; programs to start by hand, not
/// tests.
///
/// Takes the volumes beside the repository and the built program; gives a table on standard output.
@NullMarked
package org.memcon.acceptance.benchmark;

import org.jspecify.annotations.NullMarked;
