package org.memcon.app.cli.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.saving.SearchShelf;
import picocli.CommandLine.Option;

/// Under which name a search is saved, or which saved one is asked again.
public final class SavedOption {

  @Option(
      names = "--save",
      paramLabel = "NAME",
      description =
          "Save the search in the archive under this name: small letters, digits, hyphens.")
  private @Nullable String save;

  @Option(names = "--replace", description = "With --save: also where the name is taken.")
  private boolean replace;

  @Option(
      names = "--saved",
      paramLabel = "NAME",
      description = "Ask a saved search again; a query narrows it.")
  private @Nullable String saved;

  /// Whether a saved search is asked again.
  boolean isAsked() {
    return saved != null;
  }

  /// The saved search that is asked again; says where there is none.
  SearchShelf.@Nullable Kept asked(OpenArchive archive) {
    String name = saved == null ? "" : saved;
    SearchShelf.Kept kept = new SearchShelf(archive).find(name).orElse(null);
    if (kept == null) {
      System.err.println("memcon: " + name + ": no such saved search; memcon searches lists them");
    } else if (kept.since() > 0) {
      System.err.printf(
          Locale.ROOT,
          "note     %,d of these records came since %s was saved%n",
          kept.since(),
          name);
    }
    return kept;
  }

  /// Saves a search, where that is asked for; gives the exit code.
  int save(OpenArchive archive, String query, String sort) {
    if (save == null) {
      return ExitCode.DONE;
    }
    String name = save;
    if (!SearchShelf.isName(name)) {
      String near = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      System.err.println(
          "memcon: "
              + name
              + ": a saved search is called by small letters, digits and hyphens, such as "
              + near.replaceAll("^-|-$", ""));
      return ExitCode.USAGE;
    }
    SearchShelf shelf = new SearchShelf(archive);
    if (!replace && shelf.has(name)) {
      System.err.println(
          "memcon: " + name + ": there is a search of that name; add --replace, or take another");
      return ExitCode.USAGE;
    }
    SearchShelf.Kept kept = shelf.save(name, query, sort);
    System.err.printf(
        Locale.ROOT, "saved    %s: %,d records; /searches/%s%n", name, kept.today(), name);
    return ExitCode.DONE;
  }
}
