package org.memcon.app.workflow.completion;

import java.util.List;
import java.util.Optional;

/// What a query may go on with: each completion replaces the characters `from` to `to` of `q`,
/// counted in UTF-16 units.
public record Completions(String q, int at, int from, int to, List<Completion> completions) {

  /// One way to go on: of which sort it is ("field", "kind", "person", "place", "organization",
  /// "value"), what it is called, what is put in, what else is known of it, and how many records it
  /// finds by itself where that is counted.
  public record Completion(
      String sort, String label, String text, Optional<String> about, Optional<Long> records) {}

  public Completions {
    completions = List.copyOf(completions);
  }
}
