/// Where the records are from that a query finds, and which places they name.
///
/// Takes what was asked, and which places there are; gives [org.memcon.search.sites.Sites], each
/// with its numbers of records.
@NullMarked
package org.memcon.search.sites;

import org.jspecify.annotations.NullMarked;
