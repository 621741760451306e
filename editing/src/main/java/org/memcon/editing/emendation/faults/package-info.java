/// The faults that scans make, and how likely each word of a source is one.
///
/// Takes the words of a source and what is known of words; gives what to read instead, by which
/// rule, and how sure.
@NullMarked
package org.memcon.editing.emendation.faults;

import org.jspecify.annotations.NullMarked;
