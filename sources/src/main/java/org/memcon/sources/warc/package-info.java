/// Web archives: WARC, and ARC before it.
///
/// Takes a way to a web archive's bytes; gives the pages and documents it keeps as
/// [org.memcon.sources.container.Entry]s with the address and the date they were saved from, and
/// passes over what a page is drawn with.
@NullMarked
package org.memcon.sources.warc;

import org.jspecify.annotations.NullMarked;
