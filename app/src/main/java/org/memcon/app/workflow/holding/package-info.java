/// An archive as it is held: its editions read back, indexed, checked.
///
/// Takes an archive folder; gives records with the spans of their source, an index, a report of
/// faults.
@NullMarked
package org.memcon.app.workflow.holding;

import org.jspecify.annotations.NullMarked;
