/// Pages as publishers, libraries and word processors write them, each invented, and what an
/// edition makes of them.
///
/// Takes the pages beside these tests; gives nothing.
@NullMarked
package org.memcon.acceptance.publishers;

import org.jspecify.annotations.NullMarked;
