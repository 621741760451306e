package org.memcon.publishing.page.search;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page of an archive's saved searches.
public record SavedPage(Shell shell, List<SavedLine> searches) {

  public SavedPage {
    searches = List.copyOf(searches);
  }

  /// The page that lists them.
  public static SavedPage of(String archive, List<SavedLine> searches) {
    return new SavedPage(Shell.of("Saved searches", archive, ""), searches);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("saved.jte", this);
  }
}
