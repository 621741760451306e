package org.memcon.publishing.page.search;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page of the records that are about the same as a passage of the reader's own, among all or
/// among those that a query finds; without a passage it asks for one.
public record ExamplePage(Shell shell, String passage, String query, List<SimilarHit> hits) {

  /// How many records the page shows at most.
  public static final int SIZE = 30;

  /// So many characters of a passage are read: addresses are no longer.
  public static final int LONGEST = 4_000;

  public ExamplePage {
    hits = List.copyOf(hits);
  }

  /// The page of an archive.
  public static ExamplePage of(
      String archive, String passage, String query, List<SimilarHit> hits) {
    return new ExamplePage(Shell.of("Find by example", archive, query), passage, query, hits);
  }

  /// What it says above the records.
  public String found() {
    return passage.isBlank()
        ? "Find by example"
        : hits.isEmpty() ? "Nothing is like this passage" : "Records like this passage";
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("example.jte", this);
  }
}
