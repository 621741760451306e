/// What header and `standOff` of a file tell of its records and of the people in them.
///
/// Takes values of the model; gives them back by the ids that pointers name.
@NullMarked
package org.memcon.tei.interpretation.facts;

import org.jspecify.annotations.NullMarked;
