/// Roles: whom "the Secretary", "the Soviet Ambassador" and "the King" mean in a record.
///
/// Takes a record's passages, its date, place and parties, and an authority with offices; gives who
/// is meant, how sure that is and why, and leaves open what is not sure.
@NullMarked
package org.memcon.editing.identification.role;

import org.jspecify.annotations.NullMarked;
