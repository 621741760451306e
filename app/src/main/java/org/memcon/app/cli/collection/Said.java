package org.memcon.app.cli.collection;

import java.util.List;
import java.util.Optional;
import org.memcon.app.terminal.ExitCode;
import org.memcon.model.collection.CollectionEntry.Chosen;

/// What these commands say, and with which code they end.
final class Said {

  private Said() {}

  /// Prints what was done, or why it was not.
  static int of(Optional<String> refusal, String done) {
    if (refusal.isPresent()) {
      System.err.println("memcon: " + refusal.get());
      return ExitCode.FINDINGS;
    }
    System.out.println(done);
    return ExitCode.DONE;
  }

  /// That there is no such collection.
  static int absent(String name) {
    return of(
        Optional.of(
            name + ": no such collection; memcon collection list prints those that there are"),
        "");
  }

  /// Names the records that the archive lacks.
  static void lacking(List<Chosen> lacking) {
    for (Chosen chosen : lacking) {
      String date = chosen.date().map(day -> day + "  ").orElse("");
      System.err.println("lacking  " + chosen.name() + "  " + date + chosen.title());
    }
  }
}
