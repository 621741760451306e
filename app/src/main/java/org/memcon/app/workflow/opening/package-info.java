/// Who sees how much of an archive: records closed to readers, and the archive without them.
///
/// Takes an open archive; gives what is restricted and released, and the rooms in which readers
/// find what is open.
@NullMarked
package org.memcon.app.workflow.opening;

import org.jspecify.annotations.NullMarked;
