/// Records that never were, for tests of pages and forms.
///
/// Takes a word or two of markup; gives a source text and the record whose spans lie in it.
@NullMarked
package org.memcon.publishing.invented;

import org.jspecify.annotations.NullMarked;
