/// The page on which sources are taken into an archive.
///
/// Takes files that came through the gate; gives a page, and as JSON how far each is.
@NullMarked
package org.memcon.app.web.intake;

import org.jspecify.annotations.NullMarked;
