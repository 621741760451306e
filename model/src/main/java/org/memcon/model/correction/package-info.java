/// What people correct in an edition: what, where, what it was and what it is now, and the history
/// of it.
///
/// Takes spans of [org.memcon.model.text]; gives [org.memcon.model.correction.Correction], which is
/// kept apart from the record that it corrects.
@NullMarked
package org.memcon.model.correction;

import org.jspecify.annotations.NullMarked;
