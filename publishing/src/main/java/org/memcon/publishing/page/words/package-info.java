/// Pages that look at words: every place where they stand, how often, and beside which others.
///
/// Takes answers; gives pages of a concordance, of years and of collocates.
@NullMarked
package org.memcon.publishing.page.words;

import org.jspecify.annotations.NullMarked;
