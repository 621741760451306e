/// Taking sources into an archive: read, edited, held, indexed.
///
/// Takes paths and an archive folder; gives a report of what became of each source.
@NullMarked
package org.memcon.app.workflow.ingest;

import org.jspecify.annotations.NullMarked;
