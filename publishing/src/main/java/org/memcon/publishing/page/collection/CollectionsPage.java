package org.memcon.publishing.page.collection;

import java.util.List;
import java.util.Optional;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page that lists an archive's collections; `token` is that of its forms, where the reader may
/// make some; `said` why something was not done.
public record CollectionsPage(
    Shell shell, List<CollectionLine> collections, Optional<String> token, String said) {

  public CollectionsPage {
    collections = List.copyOf(collections);
  }

  /// The page of an archive.
  public static CollectionsPage of(
      String archive, List<CollectionLine> collections, Optional<String> token, String said) {
    return new CollectionsPage(Shell.of("Collections", archive, ""), collections, token, said);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("collections.jte", this);
  }
}
