/// One person in several lists: entries of volumes' lists and of registers that mean the same
/// person, told by name, office, country and time.
///
/// Takes lists of people; gives clusters with a reason and a likelihood, the pairs that stay open,
/// and an authority of the people so joined.
@NullMarked
package org.memcon.editing.identification.clustering;

import org.jspecify.annotations.NullMarked;
