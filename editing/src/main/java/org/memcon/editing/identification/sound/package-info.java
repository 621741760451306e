/// How words of names sound, whatever language spelled them.
///
/// Takes words in Latin letters; gives their sounds, and how much two words sound alike.
@NullMarked
package org.memcon.editing.identification.sound;

import org.jspecify.annotations.NullMarked;
