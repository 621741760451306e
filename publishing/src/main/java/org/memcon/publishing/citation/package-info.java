/// How a record, or a passage of it, is cited in a line of prose, and what its volume is called.
///
/// Takes [org.memcon.model.record.DiplomaticRecord]; gives plain text in the manner of Chicago's
/// notes.
@NullMarked
package org.memcon.publishing.citation;

import org.jspecify.annotations.NullMarked;
