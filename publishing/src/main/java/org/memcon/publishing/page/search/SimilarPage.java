package org.memcon.publishing.page.search;

import java.util.List;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page of the records that are like another, among all or among those that a query finds.
public record SimilarPage(
    Shell shell, RecordId record, String title, String query, List<SimilarHit> hits) {

  /// How many records the page shows at most.
  public static final int SIZE = 30;

  public SimilarPage {
    hits = List.copyOf(hits);
  }

  /// The page that shows them; `title` is that of the record they are like.
  public static SimilarPage of(
      String archive, RecordId record, String title, String query, List<SimilarHit> hits) {
    return new SimilarPage(
        Shell.of("Records like " + title, archive, query), record, title, query, hits);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("similar.jte", this);
  }
}
