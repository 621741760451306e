/// Decides which places the names of places in records mean.
///
/// Takes records and an authority; gives the places that their datelines name and that are known.
@NullMarked
package org.memcon.editing.identification.place;

import org.jspecify.annotations.NullMarked;
