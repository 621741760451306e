/// A close look at records: what their pages have of each of a subject's concepts.
///
/// Takes the words of a subject and the index; gives numbers: how much each concept says, and what
/// each page has of it.
@NullMarked
package org.memcon.search.examination;

import org.jspecify.annotations.NullMarked;
