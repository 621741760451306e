/// The HTTP API against its own description: every path, every parameter, every answer.
///
/// Takes the reading room of the sample collection; gives pass or fail.
@NullMarked
package org.memcon.acceptance.api;

import org.jspecify.annotations.NullMarked;
