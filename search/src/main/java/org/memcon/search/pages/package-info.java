/// The pages of an archive's originals, across its records: what stands on one page belongs
/// together, whichever record it is of.
///
/// Takes what the index keeps of each record's pages; gives the place of each page among all.
@NullMarked
package org.memcon.search.pages;

import org.jspecify.annotations.NullMarked;
