/// What a subject names, and where it stands: words in their forms, countries under all their
/// names.
///
/// Takes the words of a subject; gives its concepts, and their positions in records.
@NullMarked
package org.memcon.search.subject;

import org.jspecify.annotations.NullMarked;
