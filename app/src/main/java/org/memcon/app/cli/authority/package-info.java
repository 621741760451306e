/// The commands of `memcon authority`: people, places and organizations of an archive shown, added,
/// merged, split, imported and exported.
///
/// Takes a command's options; gives them to the workflow, and prints what comes back.
@NullMarked
package org.memcon.app.cli.authority;

import org.jspecify.annotations.NullMarked;
