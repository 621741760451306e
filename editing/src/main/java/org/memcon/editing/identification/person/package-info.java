/// Decides whom the names in records mean.
///
/// Takes records and an authority: the volume's own list of persons, or what is known of people
/// elsewhere; gives the records with their names marked, each decision with its confidence and
/// reason, and what was left open.
@NullMarked
package org.memcon.editing.identification.person;

import org.jspecify.annotations.NullMarked;
