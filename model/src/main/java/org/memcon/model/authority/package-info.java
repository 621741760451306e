/// Who and what names stand for: people with their lives and offices, corporate bodies, places and
/// terms, and the forms of their names.
///
/// Takes dates of [org.memcon.model.chronology]; gives [org.memcon.model.authority.Authority], its
/// records, and the identifiers by which documents point at them.
@NullMarked
package org.memcon.model.authority;

import org.jspecify.annotations.NullMarked;
