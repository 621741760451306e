/// An edition as plain text and as Markdown.
///
/// Takes [org.memcon.model.record.DiplomaticRecord]; gives characters for a terminal, a file or
/// another program.
@NullMarked
package org.memcon.publishing.text;

import org.jspecify.annotations.NullMarked;
