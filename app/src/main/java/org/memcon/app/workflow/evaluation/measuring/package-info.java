/// Measures recognition on volumes that an editor has encoded by hand.
///
/// Takes gold volumes and layouts; gives a report for each layout: figures, kinds of documents, and
/// the documents that went worst, with what differs in them.
@NullMarked
package org.memcon.app.workflow.evaluation.measuring;

import org.jspecify.annotations.NullMarked;
