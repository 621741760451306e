/// Finds in an authority whom a name may mean, however it is spelled.
///
/// Takes an authority and names as printed; gives the records with forms like them, best first,
/// each with how likely the two are one name.
@NullMarked
package org.memcon.editing.identification.index;

import org.jspecify.annotations.NullMarked;
