/// Names in other scripts and spellings, in Latin letters.
///
/// Takes names as printed; gives them as English readers expect them, and folded: lower case
/// without accents. ICU's tables, which take a third of a second to read, are asked only for names
/// that the brought-along authority does not have.
@NullMarked
package org.memcon.editing.identification.script;

import org.jspecify.annotations.NullMarked;
