package org.memcon.publishing.page.comparison;

import java.util.List;
import java.util.Optional;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page on which two records are chosen that will stand side by side; where one is chosen, it
/// offers those that are worth setting beside it.
public record ChoosePage(Shell shell, Optional<ComparedRecord> one, List<Counterpart> others) {

  public ChoosePage {
    others = List.copyOf(others);
  }

  /// The page of an archive.
  public static ChoosePage of(
      String archive, Optional<ComparedRecord> one, List<Counterpart> others) {
    return new ChoosePage(Shell.of("Compare two records", archive, ""), one, others);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("choose.jte", this);
  }
}
