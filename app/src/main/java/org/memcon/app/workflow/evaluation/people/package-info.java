/// How well the entries of several lists are joined, measured on a register that knows who is who.
///
/// Takes volumes with lists of people and a register; gives precision and recall over pairs of
/// entries of different volumes, and the pairs that are wrong or missing.
@NullMarked
package org.memcon.app.workflow.evaluation.people;

import org.jspecify.annotations.NullMarked;
