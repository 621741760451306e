/// What a subject is about: records ranked by the pages that speak of it, whether a record has all
/// of its words or not.
///
/// Takes the words of a subject and the index; gives records, the best first, each with its score
/// and the reason for it.
@NullMarked
package org.memcon.search.ranking;

import org.jspecify.annotations.NullMarked;
