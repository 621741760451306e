/// What the HTTP API asks of an archive: the reference desk, and the forms in which it hands things
/// out.
///
/// Takes queries, ids and names; gives hits, lines, counts, and files.
@NullMarked
package org.memcon.app.web.api.desk;

import org.jspecify.annotations.NullMarked;
