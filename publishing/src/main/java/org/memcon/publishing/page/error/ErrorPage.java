package org.memcon.publishing.page.error;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// A page that says what went wrong (`title`, `message`) and what to do (`remedies`).
public record ErrorPage(Shell shell, String title, String message, List<String> remedies) {

  public ErrorPage {
    remedies = List.copyOf(remedies);
  }

  /// A page in the reading room of an archive.
  public static ErrorPage of(String archive, String title, String message, String... remedies) {
    return new ErrorPage(Shell.of(title, archive, ""), title, message, List.of(remedies));
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("error.jte", this);
  }
}
