/// The authority of an archive: the starter underneath, what the archive adds and changes, and how
/// that is changed, imported and exported.
///
/// Takes an archive's folder; gives [org.memcon.app.workflow.authority.ArchiveAuthority].
@NullMarked
package org.memcon.app.workflow.authority;

import org.jspecify.annotations.NullMarked;
