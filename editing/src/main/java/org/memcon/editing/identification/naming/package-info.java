/// Names of people: their parts, and whether two are forms of one.
///
/// Takes names as printed, in any script; gives how likely two of them are the same name in another
/// spelling, and why.
@NullMarked
package org.memcon.editing.identification.naming;

import org.jspecify.annotations.NullMarked;
