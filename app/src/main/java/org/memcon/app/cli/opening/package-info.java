/// The commands that say who sees how much of an archive.
///
/// Takes arguments; gives records closed to readers and opened again.
@NullMarked
package org.memcon.app.cli.opening;

import org.jspecify.annotations.NullMarked;
