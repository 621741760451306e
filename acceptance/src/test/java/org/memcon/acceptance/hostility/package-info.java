/// Search from outside: hostile queries, whatever door they come through.
///
/// Takes the sample collection; gives proof that any text is a query.
@NullMarked
package org.memcon.acceptance.hostility;

import org.jspecify.annotations.NullMarked;
