/// What the parts of a page are: text, notes, facts beside the text, the site's own furniture.
///
/// Takes a parsed page; gives a [org.memcon.sources.html.shape.PagePlan], told from the page's
/// markup by signs of the archives' sites and, for any other page, from its structure; never by the
/// name of the host.
@NullMarked
package org.memcon.sources.html.shape;

import org.jspecify.annotations.NullMarked;
