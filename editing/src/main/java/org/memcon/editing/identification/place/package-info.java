/// Finds which known places and bodies records name.
///
/// Takes records and an authority; gives the places of their datelines, and the records with the
/// names of places and bodies in their words marked.
@NullMarked
package org.memcon.editing.identification.place;

import org.jspecify.annotations.NullMarked;
