/// Who and what names stand for: people, corporate bodies and places, and the forms of their names.
///
/// Takes nothing; gives [org.memcon.model.authority.AuthorityRecord] and the identifiers by which
/// records point at them.
@NullMarked
package org.memcon.model.authority;

import org.jspecify.annotations.NullMarked;
