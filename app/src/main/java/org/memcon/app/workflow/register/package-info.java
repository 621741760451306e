/// Registers into an archive's authority: which of their records the archive knows already, and
/// which are new.
///
/// Takes files of authority data; gives one change of the archive's authority, and a list of what
/// was left open.
@NullMarked
package org.memcon.app.workflow.register;

import org.jspecify.annotations.NullMarked;
