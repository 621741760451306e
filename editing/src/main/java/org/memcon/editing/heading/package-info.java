/// What the words and the number of a line say of its being a document's heading.
///
/// Takes the words of a block; gives whether they may be a title, what they name, and the number
/// they begin with, with [org.memcon.editing.heading.TitleWords] and
/// [org.memcon.editing.heading.NumberedHeading].
@NullMarked
package org.memcon.editing.heading;

import org.jspecify.annotations.NullMarked;
