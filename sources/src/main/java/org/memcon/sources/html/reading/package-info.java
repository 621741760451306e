/// From a saved page to source text.
///
/// Takes a [org.memcon.sources.document.SourceFile] of HTML; gives a
/// [org.memcon.model.text.SourceText] with every character that the page shows, or says why the
/// page cannot be used.
@NullMarked
package org.memcon.sources.html.reading;

import org.jspecify.annotations.NullMarked;
