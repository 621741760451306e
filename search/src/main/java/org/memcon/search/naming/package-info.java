/// Names in queries: every form of a name that an authority knows is looked for beside the one that
/// was asked for.
///
/// Takes a query of [org.memcon.search.query] and a [org.memcon.search.naming.NameAuthority]; gives
/// the query with forms and identifiers added, and says which.
@NullMarked
package org.memcon.search.naming;

import org.jspecify.annotations.NullMarked;
