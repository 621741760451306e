/// Where the originals of records are: archives, and the files in them.
///
/// Takes what was asked; gives [org.memcon.search.archives.Originals], the archives with most
/// records first.
@NullMarked
package org.memcon.search.archives;

import org.jspecify.annotations.NullMarked;
