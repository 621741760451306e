/// An archive's folder on disk: where its parts lie, its settings, and the lock that lets one
/// process write at a time.
///
/// Takes a path; gives [org.memcon.holdings.archive.ArchiveFolder] or one line that says what is
/// wrong with it.
@NullMarked
package org.memcon.holdings.archive;

import org.jspecify.annotations.NullMarked;
