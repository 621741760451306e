/// What people have corrected, put into the records of an archive whenever they are read.
///
/// Takes records as the machine made them; gives them as corrected, with what has no place any
/// more.
@NullMarked
package org.memcon.app.workflow.correction;

import org.jspecify.annotations.NullMarked;
