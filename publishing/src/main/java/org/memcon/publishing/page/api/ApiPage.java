package org.memcon.publishing.page.api;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// A page on an API: where it begins (`root`), its paths, and the kinds of problems with which it
/// refuses.
public record ApiPage(Shell shell, String root, List<Path> paths, List<Problem> problems) {

  public ApiPage {
    paths = List.copyOf(paths);
    problems = List.copyOf(problems);
  }

  /// A path: what it answers, with which parameters, and an address to try.
  public record Path(
      String path, String summary, String details, List<Parameter> parameters, String example) {
    public Path {
      parameters = List.copyOf(parameters);
    }
  }

  /// A parameter: what it is, which values it can have, and which it has where nobody says.
  public record Parameter(String name, String details, String values, String usual) {}

  /// A kind of problem: the word that its address ends with, the status, and what it is.
  public record Problem(String code, int status, String title) {}

  /// A page in the reading room of an archive.
  public static ApiPage of(String archive, String root, List<Path> paths, List<Problem> problems) {
    return new ApiPage(Shell.of("For programs", archive, ""), root, paths, problems);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("api.jte", this);
  }
}
