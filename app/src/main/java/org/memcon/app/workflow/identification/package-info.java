/// Where sources are edited, taken in and read back: the names in them identified.
///
/// Takes editions, and records of TEI files one by one; gives them with keys at the names of the
/// people and places that an authority knows.
@NullMarked
package org.memcon.app.workflow.identification;

import org.jspecify.annotations.NullMarked;
