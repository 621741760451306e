/// The authority that Memcon brings along: who held which office, which names a place has had, what
/// pacts and organizations there were, 1941 to 1991.
///
/// Takes the tables beside this package's classes, a row a fact, each with its source; gives
/// [org.memcon.editing.identification.starter.StarterAuthority#load()].
@NullMarked
package org.memcon.editing.identification.starter;

import org.jspecify.annotations.NullMarked;
