/// Prose that readers write: a little of Markdown, and nothing of HTML.
///
/// Takes plain text; gives paragraphs of words, some of them emphasized or linked.
@NullMarked
package org.memcon.publishing.prose;

import org.jspecify.annotations.NullMarked;
