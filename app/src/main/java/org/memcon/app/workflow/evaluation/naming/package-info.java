/// How far names are found and linked to those whom the editors of a volume say they mean.
///
/// Takes volumes whose names an editor has tagged; gives a report of what is found again when the
/// tags are taken away.
@NullMarked
package org.memcon.app.workflow.evaluation.naming;

import org.jspecify.annotations.NullMarked;
