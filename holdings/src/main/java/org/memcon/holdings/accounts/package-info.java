/// Who may sign in to an archive that is opened to others.
///
/// Takes an archive's folder; gives accounts by name, kept in a file that its owner alone can read.
@NullMarked
package org.memcon.holdings.accounts;

import org.jspecify.annotations.NullMarked;
