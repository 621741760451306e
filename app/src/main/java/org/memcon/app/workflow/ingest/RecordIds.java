package org.memcon.app.workflow.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.record.RecordId;

/// Sees to it that a record's id names one record of an archive. A second witness of a record (the
/// same document from another source) is called `….w2`, a third `….w3`: each can be cited, and it
/// shows that they belong together.
final class RecordIds {

  private final Holdings holdings;
  private @Nullable Map<String, AccessionId> holders;

  RecordIds(Holdings holdings) {
    this.holdings = holdings;
  }

  // Read when the first record asks: most ingests of a large archive bring nothing new.
  private Map<String, AccessionId> holders() {
    Map<String, AccessionId> known = holders;
    if (known == null) {
      known = new HashMap<>();
      for (Accession accession : holdings.all()) {
        for (Provenance.HeldRecord record : accession.provenance().records()) {
          known.put(record.id(), accession.id());
        }
      }
      holders = known;
    }
    return known;
  }

  /// The id that a record of an accession has in this archive; `used` are those of the accession's
  /// records before it, and the id is added to them.
  synchronized RecordId claim(RecordId wanted, AccessionId by, Set<String> used) {
    Map<String, AccessionId> holders = holders();
    String id = wanted.value();
    for (int witness = 2;
        !by.equals(holders.computeIfAbsent(id, free -> by)) || !used.add(id);
        witness++) {
      id = wanted.value() + ".w" + witness;
    }
    return id.equals(wanted.value()) ? wanted : new RecordId(id);
  }
}
