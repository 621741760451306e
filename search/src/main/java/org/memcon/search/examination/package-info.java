/// A close look at the records that can have to do with a subject: what their pages have of each of
/// its concepts, and how much each concept says.
///
/// Takes the words of a subject and the index; gives numbers, for concepts and for pages.
@NullMarked
package org.memcon.search.examination;

import org.jspecify.annotations.NullMarked;
