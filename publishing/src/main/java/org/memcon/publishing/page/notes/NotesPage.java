package org.memcon.publishing.page.notes;

import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page that lists a reader's notes on an archive. The server knows none of them.
public record NotesPage(Shell shell) {

  /// The page for an archive.
  public static NotesPage of(String archive) {
    return new NotesPage(Shell.of("My notes", archive, ""));
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("notes.jte", this);
  }
}
