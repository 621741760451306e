/// The syllables of Chinese names in pinyin and Wade-Giles.
///
/// Takes names in Latin letters; gives the pinyin that their syllables may stand for, and how
/// surely.
@NullMarked
package org.memcon.editing.identification.chinese;

import org.jspecify.annotations.NullMarked;
