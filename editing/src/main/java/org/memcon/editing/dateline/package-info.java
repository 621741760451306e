/// Datelines and the days that titles name: a place, a day and an hour, and nothing else.
///
/// Takes a line's words and gives the places of its parts and what they mean.
@NullMarked
package org.memcon.editing.dateline;

import org.jspecify.annotations.NullMarked;
