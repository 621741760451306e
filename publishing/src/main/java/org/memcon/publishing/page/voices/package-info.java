/// Who speaks in a record, and how much of it is theirs.
///
/// Takes a record; gives its speakers, told apart by a number each, with their turns and words.
@NullMarked
package org.memcon.publishing.page.voices;

import org.jspecify.annotations.NullMarked;
