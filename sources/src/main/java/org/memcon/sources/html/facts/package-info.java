/// Facts about a record that a page gives in pairs of label and value.
///
/// Takes a parsed page; gives its [org.memcon.sources.html.facts.Fact]s, told by the shapes that
/// pairs have in HTML and by the words of their labels.
@NullMarked
package org.memcon.sources.html.facts;

import org.jspecify.annotations.NullMarked;
