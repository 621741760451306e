package org.memcon.search.similarity;

import java.util.List;
import org.memcon.search.layout.RecordSummary;

/// A record that is like another: how much (1: as the record is like itself), and the words and
/// people that say most of why, as the other record writes them.
public record SimilarRecord(
    RecordSummary record, double likeness, List<String> words, List<String> people) {

  public SimilarRecord {
    words = List.copyOf(words);
    people = List.copyOf(people);
  }

  /// Why it came, in a line.
  public String why() {
    String shared = words.isEmpty() ? "" : "shares " + String.join(", ", words);
    String with = people.isEmpty() ? "" : "names " + String.join(", ", people);
    return shared.isEmpty() || with.isEmpty() ? shared + with : shared + "; " + with;
  }
}
