/// What came into the archive at one time from one source, and how it got there.
///
/// Takes editions of [org.memcon.model.edition]; gives provenance and traces in the JSON that
/// stands beside each edition.
@NullMarked
package org.memcon.holdings.accession;

import org.jspecify.annotations.NullMarked;
