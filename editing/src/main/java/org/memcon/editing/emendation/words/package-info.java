/// Which words there are: how often they stand in volumes edited by hand, in a source, and which
/// letters make them up.
///
/// Takes texts; gives counts and likelihoods of words.
@NullMarked
package org.memcon.editing.emendation.words;

import org.jspecify.annotations.NullMarked;
