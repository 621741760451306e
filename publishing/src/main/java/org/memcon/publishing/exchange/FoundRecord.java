package org.memcon.publishing.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A record that a search found: what to cite, how many of its passages match, and the best of
/// them.
public record FoundRecord(CitedRecord cited, int passages, List<Found> best) {

  /// A passage that matches: its part name ("t12"), its layer, whose words it is, on which page it
  /// begins, and the words around what was looked for.
  public record Found(
      String part, String layer, Optional<String> speaker, Optional<String> page, String text) {}

  /// Takes found records, one after the other.
  public interface Sink {
    /// The next record.
    void record(FoundRecord found) throws IOException;

    /// There are no more.
    void end() throws IOException;
  }

  public FoundRecord {
    best = List.copyOf(best);
  }
}
