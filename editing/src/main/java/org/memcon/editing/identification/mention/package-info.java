/// The words of a record in which names and roles stand, and the way back from a place in them to
/// the record.
///
/// Takes a record; gives the words of its parts in reading order, their capitalized words, and the
/// record with stretches of these words marked as names.
@NullMarked
package org.memcon.editing.identification.mention;

import org.jspecify.annotations.NullMarked;
