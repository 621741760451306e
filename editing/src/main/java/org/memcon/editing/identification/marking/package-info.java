/// The way back from a place in a record's words to the record: stretches of words marked as names.
///
/// Takes words, places in them and whom they mean; gives the record with these names, and changes
/// no character of it.
@NullMarked
package org.memcon.editing.identification.marking;

import org.jspecify.annotations.NullMarked;
