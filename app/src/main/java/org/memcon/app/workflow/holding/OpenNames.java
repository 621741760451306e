package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.editing.identification.edition.EditionIdentifier;
import org.memcon.editing.identification.person.Identified;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// Gathers the names that were left open in an archive's records, with those whom each may mean. A
/// volume in which editors have tagged whom names mean is passed over: what they left is theirs.
final class OpenNames {

  /// So many records are named of those that have the name.
  private static final int EXAMPLES = 3;

  /// A name less likely to be anybody's than this is nobody's question.
  private static final double LEAST = 0.05;

  private final Holdings holdings;
  private final Identification identification;
  private final Corrections corrections;
  private final Map<Key, Places> found = new LinkedHashMap<>();

  private OpenNames(Holdings holdings, Identification identification, Corrections corrections) {
    this.corrections = corrections;
    this.holdings = holdings;
    this.identification = identification;
  }

  /// A name, and who may be meant: where both are the same, it is one question.
  private record Key(String name, List<String> candidates) {}

  /// Where the name stands, and how likely each candidate is in the likeliest place.
  private static final class Places {
    private final List<RecordId> records = new ArrayList<>();
    private List<Identified.Likely> candidates = List.of();
    private int times;
  }

  /// All names that were left open, the most frequent first.
  static List<OpenName> of(
      Holdings holdings, Identification identification, Corrections corrections, Progress progress)
      throws IOException {
    OpenNames names = new OpenNames(holdings, identification, corrections);
    List<Accession> accessions = holdings.all();
    for (int i = 0; i < accessions.size(); i++) {
      progress.at(i + 1, accessions.size(), accessions.get(i).provenance().name());
      names.add(accessions.get(i));
    }
    progress.end();
    return names.found.entrySet().stream()
        .map(OpenNames::name)
        .sorted(Comparator.comparingInt((OpenName name) -> -name.times()))
        .toList();
  }

  private static OpenName name(Map.Entry<Key, Places> found) {
    Places places = found.getValue();
    return new OpenName(
        found.getKey().name(),
        places.times,
        places.records.size(),
        places.records.stream().limit(EXAMPLES).toList(),
        places.candidates);
  }

  private void add(Accession accession) throws IOException {
    List<DiplomaticRecord> records = new ArrayList<>();
    List<AuthorityRecord> listed = new ArrayList<>();
    boolean theirs = accession.provenance().encoded();
    try {
      HeldEdition.readCorrected(
          holdings,
          accession,
          Identification.NONE,
          corrections,
          any -> true,
          volume -> {
            listed.clear();
            listed.addAll(volume.authorities());
          },
          record -> {
            if (theirs && EditionIdentifier.isTagged(record)) {
              throw new HeldEdition.Enough();
            }
            records.add(record);
          });
    } catch (HeldEdition.Enough tagged) {
      return;
    }
    List<DiplomaticRecord> identified = theirs ? identification.identify(records, listed) : records;
    List<List<Identified.Open>> open = identification.open(identified, listed);
    for (int i = 0; i < open.size(); i++) {
      for (Identified.Open name : open.get(i)) {
        add(records.get(i).id(), name);
      }
    }
  }

  private void add(RecordId record, Identified.Open open) {
    List<Identified.Likely> likely =
        open.candidates().stream().filter(one -> one.likelihood() >= LEAST).toList();
    if (likely.isEmpty()) {
      return;
    }
    Key key =
        new Key(
            open.name(),
            likely.stream().map(one -> one.person().value()).sorted().collect(Collectors.toList()));
    Places places = found.computeIfAbsent(key, one -> new Places());
    places.times++;
    if (places.records.isEmpty() || !places.records.getLast().equals(record)) {
      places.records.add(record);
    }
    if (places.candidates.isEmpty()
        || likely.getFirst().likelihood() > places.candidates.getFirst().likelihood()) {
      places.candidates = likely;
    }
  }
}
