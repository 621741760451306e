/// The reading room as a real browser shows it: a reader's way through it, and whom it shuts out.
///
/// Takes the sample collection, served; gives nothing.
@NullMarked
package org.memcon.acceptance.browser;

import org.jspecify.annotations.NullMarked;
