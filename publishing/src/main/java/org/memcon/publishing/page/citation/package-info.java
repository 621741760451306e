/// How a record is cited, on its page and on a page of its own, and what reference managers read in
/// the page's head.
///
/// Takes [org.memcon.publishing.exchange.CitedRecord]; gives what the templates fill in.
@NullMarked
package org.memcon.publishing.page.citation;

import org.jspecify.annotations.NullMarked;
