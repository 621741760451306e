package org.memcon.publishing.page.archive;

import java.util.ArrayList;
import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;
import org.memcon.publishing.page.words.AskedTime;
import org.memcon.publishing.page.words.View;

/// The page that lists archives and files.
public record ArchivesPage(Shell shell, ArchivesAnswer answer) {

  /// The page that shows an answer.
  public static ArchivesPage of(String archive, ArchivesAnswer answer) {
    String asked = answer.question().query();
    String title = "Archives and files" + (asked.isBlank() ? "" : ": " + asked);
    return new ArchivesPage(Shell.of(title, archive, asked), answer);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("archives.jte", this);
  }

  /// What is shown, in words, and what is not.
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    long archives = answer.all();
    remarks.add(
        "The originals of "
            + Wording.number(answer.records() - answer.silent())
            + (answer.records() - answer.silent() == 1 ? " record" : " records")
            + " are in "
            + Wording.number(archives)
            + (archives == 1 ? " archive." : " archives, as far as their sources say."));
    if (answer.silent() > 0) {
      remarks.add(
          Wording.number(answer.silent())
              + (answer.silent() == 1 ? " record names none." : " records name none."));
    }
    if (archives > answer.repositories().size()) {
      remarks.add(
          "Shown are the " + Wording.number(answer.repositories().size()) + " with most records.");
    }
    if (!answer.filed() && archives > 0) {
      remarks.add("This index does not know files: memcon reindex puts them in.");
    }
    return remarks;
  }

  /// Where the records of an archive or a file are listed.
  public String list(ArchivesAnswer.Holding holding) {
    return View.RECORDS.inTime(holding.query());
  }

  /// The time that was asked for.
  public AskedTime time() {
    return new AskedTime(answer.window());
  }
}
