/// What every reader of sources takes and gives.
///
/// Takes a [org.memcon.sources.document.SourceFile], bytes that somebody found; gives a
/// [org.memcon.sources.document.Reading], or says in a [org.memcon.sources.document.Refusal] why it
/// cannot.
@NullMarked
package org.memcon.sources.document;

import org.jspecify.annotations.NullMarked;
