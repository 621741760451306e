/// The addresses of the pictures that the reading room makes of what is found.
///
/// Takes requests and asks [org.memcon.app.web.picture.Pictures]; gives pages.
@NullMarked
package org.memcon.app.web.picture;

import org.jspecify.annotations.NullMarked;
