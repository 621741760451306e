/// What of a page is its site's.
///
/// Takes a page's elements and its title; gives those that are its site's furniture, told by what
/// they are called, and the headings that are the site's name.
@NullMarked
package org.memcon.sources.html.furniture;

import org.jspecify.annotations.NullMarked;
