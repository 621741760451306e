/// How well search finds what a subject is about, measured on what editors have judged.
///
/// Takes judgments and an index; gives figures, and the ranking that they come from.
@NullMarked
package org.memcon.app.workflow.evaluation.searching;

import org.jspecify.annotations.NullMarked;
