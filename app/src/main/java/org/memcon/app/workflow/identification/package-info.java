/// Where sources are edited, taken in and read back: who is named and who speaks in them.
///
/// Takes editions, and records of TEI files one by one; gives them with keys at the names of the
/// people and places that an authority knows, those of TEI files also with their reported speech.
@NullMarked
package org.memcon.app.workflow.identification;

import org.jspecify.annotations.NullMarked;
