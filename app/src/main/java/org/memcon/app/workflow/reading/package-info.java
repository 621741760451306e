/// The reading room's questions answered from an archive on disk.
///
/// Takes an open archive; gives what the pages say.
@NullMarked
package org.memcon.app.workflow.reading;

import org.jspecify.annotations.NullMarked;
