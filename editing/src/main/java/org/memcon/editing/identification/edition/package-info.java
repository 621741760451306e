/// Identifies the people and places that a whole edition names.
///
/// Takes records as they were recognized, the list of persons of their volume and an authority;
/// gives the same records with keys at their names, participants and speakers, and the decisions.
@NullMarked
package org.memcon.editing.identification.edition;

import org.jspecify.annotations.NullMarked;
