/// The page on which sources are taken into an archive, and what came of those that were.
///
/// Takes what was done lately; gives HTML with a plain form, and the same as JSON for its script.
@NullMarked
package org.memcon.publishing.page.intake;

import org.jspecify.annotations.NullMarked;
