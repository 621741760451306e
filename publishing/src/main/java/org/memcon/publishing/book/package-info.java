/// Records as chapters of a book, in XHTML, for readers that turn pages: EPUB and PDF.
///
/// Takes [org.memcon.model.record.DiplomaticRecord]; gives well-formed XHTML with the names of all
/// parts, and the pages of the original that begin in it.
@NullMarked
package org.memcon.publishing.book;

import org.jspecify.annotations.NullMarked;
