/// Writes editions as TEI P5.
///
/// Takes an [org.memcon.model.edition.Edition]; gives UTF-8 that validates against Memcon's own
/// schema and against tei_all.
@NullMarked
package org.memcon.tei.writing;

import org.jspecify.annotations.NullMarked;
