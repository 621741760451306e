/// What readers take along into other programs: found records as RIS, BibTeX and JSON.
///
/// Takes [org.memcon.publishing.exchange.CitedRecord], what a reference manager wants to know of a
/// record; gives text in UTF-8, an entry a record.
@NullMarked
package org.memcon.publishing.exchange;

import org.jspecify.annotations.NullMarked;
