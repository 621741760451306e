package org.memcon.publishing.page.intake;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page on which sources are taken in; `jobs` has the newest first, `said` is why files that
/// were just sent were not taken.
public record IntakePage(Shell shell, List<IntakeJob> jobs, String token, String said) {

  public IntakePage {
    jobs = List.copyOf(jobs);
  }

  /// The page of an archive.
  public static IntakePage of(String archive, List<IntakeJob> jobs, String token, String said) {
    return new IntakePage(Shell.of("Take in sources", archive, ""), jobs, token, said);
  }

  /// Whether something is under way: the page is loaded again by itself until it is done.
  public boolean isUnderWay() {
    return jobs.stream().anyMatch(IntakeJob::isUnderWay);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("ingest.jte", this);
  }
}
