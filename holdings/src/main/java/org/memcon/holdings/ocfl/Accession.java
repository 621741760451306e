package org.memcon.holdings.ocfl;

import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;

/// One accession at its newest version, counted from 1.
public record Accession(AccessionId id, long version, Provenance provenance) {}
