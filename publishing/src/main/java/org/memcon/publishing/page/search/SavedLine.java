package org.memcon.publishing.page.search;

import java.time.Instant;
import org.memcon.publishing.page.shell.Wording;

/// A saved search: its name, query and order, when it was saved and how many records it found then;
/// how many it finds today, and how many of these came into the archive since.
public record SavedLine(
    String name,
    String query,
    SearchRequest.Order order,
    Instant saved,
    long then,
    long today,
    long since) {

  /// The link that always shows what the search finds today.
  public String address() {
    return "/searches/" + name;
  }

  /// When it was saved, and what came since, in words.
  public String history() {
    return "Saved "
        + Wording.day(saved)
        + " with "
        + records(then)
        + "; "
        + records(today)
        + " today, "
        + (since == 0 ? "none of which" : Wording.number(since) + " of which")
        + " came since.";
  }

  private static String records(long number) {
    return Wording.number(number) + (number == 1 ? " record" : " records");
  }
}
