/// The product's own measure held against the measure it has to agree with.
///
/// Takes volumes of gold beside the repository, and the programs that render and score them there;
/// gives a failure where texts or figures differ.
@NullMarked
package org.memcon.acceptance.evaluation;

import org.jspecify.annotations.NullMarked;
