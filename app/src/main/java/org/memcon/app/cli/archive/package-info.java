/// The commands that work on an archive.
///
/// Takes an archive folder and what to do with it; gives reports, hits, records and the reading
/// room.
@NullMarked
package org.memcon.app.cli.archive;

import org.jspecify.annotations.NullMarked;
