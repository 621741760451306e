/// What is typed or stamped at the edges of pages beside the text: markings of secrecy and urgency,
/// releases, the numbers of pages and copies.
///
/// Takes the words of a line; gives whether they are such, with [org.memcon.editing.stamp.Markings]
/// and [org.memcon.editing.stamp.Stamps].
@NullMarked
package org.memcon.editing.stamp;

import org.jspecify.annotations.NullMarked;
