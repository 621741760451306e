/// The text of an edition as HTML: headings, turns, notes beside the words that call them.
///
/// Takes [org.memcon.model.record.DiplomaticRecord]; gives markup for pages of any frame.
@NullMarked
package org.memcon.publishing.page.edition;

import org.jspecify.annotations.NullMarked;
