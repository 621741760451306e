/// Files that were handed in over HTTP, on their way into an archive.
///
/// Takes files under names that nobody trusts; gives what became of them, when each was ingested in
/// its turn.
@NullMarked
package org.memcon.app.workflow.intake;

import org.jspecify.annotations.NullMarked;
