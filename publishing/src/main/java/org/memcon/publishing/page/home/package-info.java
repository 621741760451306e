/// The reading room's first page: what the archive holds, and how to begin with an empty one.
///
/// Takes [org.memcon.publishing.page.home.HomeFacts]; gives HTML.
@NullMarked
package org.memcon.publishing.page.home;

import org.jspecify.annotations.NullMarked;
