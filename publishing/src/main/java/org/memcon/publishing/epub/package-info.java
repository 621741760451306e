/// Records as a book in EPUB 3.
///
/// Takes [org.memcon.publishing.book.Chapter]s, one after the other; gives the file, a chapter
/// being written when it comes, so that a book may be longer than memory.
@NullMarked
package org.memcon.publishing.epub;

import org.jspecify.annotations.NullMarked;
