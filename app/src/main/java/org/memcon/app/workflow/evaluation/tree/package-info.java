/// Documents as their editors encoded them, as trees in which every character stands as it stood.
///
/// Takes TEI; gives a [org.memcon.app.workflow.evaluation.tree.Node.Element] for each document in
/// it.
@NullMarked
package org.memcon.app.workflow.evaluation.tree;

import org.jspecify.annotations.NullMarked;
