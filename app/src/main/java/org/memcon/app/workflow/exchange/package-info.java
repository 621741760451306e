/// What a search finds, taken along whole: every hit as CSV, JSON, RIS, BibTeX or TEI.
///
/// Takes a question to an open archive; gives a stream, and holds no more of it in memory than one
/// record, for TEI one accession.
@NullMarked
package org.memcon.app.workflow.exchange;

import org.jspecify.annotations.NullMarked;
