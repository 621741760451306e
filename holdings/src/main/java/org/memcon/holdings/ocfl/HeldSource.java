package org.memcon.holdings.ocfl;

import org.memcon.holdings.accession.AccessionId;

/// What tells an accession from others without reading what is held of it: its newest version,
/// counted from 1, the SHA-256 of its source in hexadecimal, and the name the source came by.
public record HeldSource(AccessionId id, long version, String sha256, String name) {

  static HeldSource of(Accession accession) {
    return new HeldSource(
        accession.id(),
        accession.version(),
        accession.provenance().sha256(),
        accession.provenance().name());
  }
}
