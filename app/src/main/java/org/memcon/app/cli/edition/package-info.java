/// The commands that need no archive.
///
/// Takes sources; gives editions and findings on standard output or in files.
@NullMarked
package org.memcon.app.cli.edition;

import org.jspecify.annotations.NullMarked;
