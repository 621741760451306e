/// Archives that keep the originals of records, and the files these are from.
///
/// Takes archives with their numbers; gives a page that lists them.
@NullMarked
package org.memcon.publishing.page.archive;

import org.jspecify.annotations.NullMarked;
