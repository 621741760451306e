/// From a page's elements to lines, as a browser would lay them out.
///
/// Takes a parsed page, its characters and the plan of its parts; gives the text that a reader of
/// the page meets, in lines and runs that know where in the page's file they stood.
@NullMarked
package org.memcon.sources.html.layout;

import org.jspecify.annotations.NullMarked;
