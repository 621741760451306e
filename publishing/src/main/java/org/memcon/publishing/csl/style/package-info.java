/// Citations in the manner of the manuals, of a style in CSL, and of the archives.
///
/// Takes [org.memcon.publishing.exchange.CitedRecord] and the passage that is cited; gives lines of
/// prose.
@NullMarked
package org.memcon.publishing.csl.style;

import org.jspecify.annotations.NullMarked;
