/// What the volumes of an archive are called.
///
/// Takes an open archive; gives titles for the ids by which records name their volumes.
@NullMarked
package org.memcon.app.workflow.volume;

import org.jspecify.annotations.NullMarked;
