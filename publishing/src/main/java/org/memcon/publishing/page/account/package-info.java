/// The page at which somebody signs in, and out.
///
/// Takes what was said of the last attempt; gives the page.
@NullMarked
package org.memcon.publishing.page.account;

import org.jspecify.annotations.NullMarked;
