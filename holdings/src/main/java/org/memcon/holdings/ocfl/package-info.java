/// The holdings as an OCFL storage root: one object an accession, one version each time its source
/// changes, every byte with its digest.
///
/// Takes deposits; gives accessions, their bytes, and the faults that a check of fixity finds.
@NullMarked
package org.memcon.holdings.ocfl;

import org.jspecify.annotations.NullMarked;
