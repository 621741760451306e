/// The unAPI server, which hands references to reference managers that find a record's id on a
/// page.
///
/// Takes ids and formats; gives lists of formats, RIS and BibTeX.
@NullMarked
package org.memcon.app.web.unapi;

import org.jspecify.annotations.NullMarked;
