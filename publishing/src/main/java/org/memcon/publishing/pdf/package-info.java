/// Records as a book in PDF: tagged, with bookmarks, notes at the foot of the page.
///
/// Takes [org.memcon.publishing.book.Chapter]s; gives the file.
@NullMarked
package org.memcon.publishing.pdf;

import org.jspecify.annotations.NullMarked;
