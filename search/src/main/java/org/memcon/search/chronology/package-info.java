/// Records in time: the days that each can be of.
///
/// Takes what was asked; gives the records that were found, each with its first and last day.
@NullMarked
package org.memcon.search.chronology;

import org.jspecify.annotations.NullMarked;
