/// A source made into an edition: its records, what they belong to, the account of every character,
/// and the passages that can be cited.
///
/// Takes [org.memcon.model.record]; gives [org.memcon.model.edition.Edition] to writers, the index
/// and pages.
@NullMarked
package org.memcon.model.edition;

import org.jspecify.annotations.NullMarked;
