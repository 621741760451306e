package org.memcon.publishing.page.collection;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page on which a record, or a passage of it, is put into a collection.
public record CollectPage(
    Shell shell,
    String record,
    String part,
    String title,
    List<CollectionLine> collections,
    String token,
    String said) {

  public CollectPage {
    collections = List.copyOf(collections);
  }

  /// The page for a record with this id and title.
  public static CollectPage of(
      String archive,
      String record,
      String part,
      String title,
      List<CollectionLine> collections,
      String token,
      String said) {
    return new CollectPage(
        Shell.of("Add to a collection", archive, ""),
        record,
        part,
        title,
        collections,
        token,
        said);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("collect.jte", this);
  }
}
