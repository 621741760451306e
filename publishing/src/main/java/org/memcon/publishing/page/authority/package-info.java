/// Pages about people, places and organizations: what the authority knows of them, and which
/// records of the archive know them.
///
/// Takes an [org.memcon.model.authority.AuthorityRecord] and what the index counts; gives pages,
/// and the cards that say on a record's page who is named there.
@NullMarked
package org.memcon.publishing.page.authority;

import org.jspecify.annotations.NullMarked;
