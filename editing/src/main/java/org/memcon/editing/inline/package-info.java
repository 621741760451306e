/// What stands inside a block: note calls, page breaks, gaps, references, emphasis.
///
/// Takes [org.memcon.editing.layout.text.TextBlock]s and the marks that recognizers set in them;
/// gives [org.memcon.model.record.Inline] content and claims its characters in the account.
@NullMarked
package org.memcon.editing.inline;

import org.jspecify.annotations.NullMarked;
