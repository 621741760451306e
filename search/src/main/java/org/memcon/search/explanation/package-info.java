/// A query in plain words: what is looked for, where, in which forms and under which names.
///
/// Takes a query as it is asked of the index; gives lines for people.
@NullMarked
package org.memcon.search.explanation;

import org.jspecify.annotations.NullMarked;
