/// How far an edition agrees with the editors' own encoding of the same documents.
///
/// Takes the documents of a gold volume and of an edition made of its text; gives what was hit,
/// missed and made up of each element, document by document.
@NullMarked
package org.memcon.app.workflow.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
