/// The one encoding of people, bodies, places and terms in TEI, in volumes and in authority files.
///
/// Takes records of the model and gives elements; takes elements and gives
/// [org.memcon.tei.authority.entry.AuthorityEntry].
@NullMarked
package org.memcon.tei.authority.entry;

import org.jspecify.annotations.NullMarked;
