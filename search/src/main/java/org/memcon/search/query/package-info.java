/// The query language: what a line of text asks for.
///
/// Takes any text at all; gives a [org.memcon.search.query.ParsedQuery], whose
/// [org.memcon.search.query.Query] says what is asked and whose remarks point at what could not be
/// read as it stands.
@NullMarked
package org.memcon.search.query;

import org.jspecify.annotations.NullMarked;
