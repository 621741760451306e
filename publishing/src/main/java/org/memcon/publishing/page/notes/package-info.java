/// The page of a reader's own highlights and notes, which the reader's browser alone keeps.
///
/// Takes an archive's name; gives HTML in which a script shows what the browser has.
@NullMarked
package org.memcon.publishing.page.notes;

import org.jspecify.annotations.NullMarked;
