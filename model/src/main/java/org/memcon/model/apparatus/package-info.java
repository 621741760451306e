/// How we know: what was recognized with what confidence, and what an editor should look at.
///
/// Takes spans of [org.memcon.model.text]; gives [org.memcon.model.apparatus.Recognized], decisions
/// and findings.
@NullMarked
package org.memcon.model.apparatus;

import org.jspecify.annotations.NullMarked;
