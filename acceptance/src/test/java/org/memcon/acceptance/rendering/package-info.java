/// Gold turned into what a reader met it in.
///
/// Takes documents that editors encoded by hand in TEI; gives the pages that a site makes of them,
/// and what a reader of sources must give back of such a page.
@NullMarked
package org.memcon.acceptance.rendering;

import org.jspecify.annotations.NullMarked;
