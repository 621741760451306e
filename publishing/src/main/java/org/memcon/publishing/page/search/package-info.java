/// The page of search results.
///
/// Takes a question and its answer, [org.memcon.publishing.page.search.SearchAnswer]; gives HTML.
@NullMarked
package org.memcon.publishing.page.search;

import org.jspecify.annotations.NullMarked;
