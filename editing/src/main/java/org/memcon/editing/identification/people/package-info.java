/// People by the words of their names, their titles, offices and years.
///
/// Takes the people of an authority; gives those for whose surname a word stands, in other
/// spellings too.
@NullMarked
package org.memcon.editing.identification.people;

import org.jspecify.annotations.NullMarked;
