/// What people have corrected, put into a record that a machine made.
///
/// Takes a record and corrections of [org.memcon.model.correction]; gives the record as corrected,
/// and those that have no place in it any more.
@NullMarked
package org.memcon.editing.correction;

import org.jspecify.annotations.NullMarked;
