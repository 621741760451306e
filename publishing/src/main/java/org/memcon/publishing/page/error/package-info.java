/// The page that says what went wrong and what to do.
///
/// Takes what happened, in words; gives HTML.
@NullMarked
package org.memcon.publishing.page.error;

import org.jspecify.annotations.NullMarked;
