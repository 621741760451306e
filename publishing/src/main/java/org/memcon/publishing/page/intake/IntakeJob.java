package org.memcon.publishing.page.intake;

import java.time.Instant;
import java.util.List;
import org.memcon.publishing.page.shell.Wording;

/// Files that were taken in together, or are waiting to be: what they are called, how far it is, in
/// lines what came of them, and the records that are in the archive now because of them.
public record IntakeJob(
    int number,
    Instant received,
    List<String> names,
    State state,
    String progress,
    List<String> lines,
    List<Made> made,
    int more) {

  /// How far it is.
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    REFUSED
  }

  /// A record, how many things an editor should look at in its source, and whether that is a text
  /// that can be shown beside it.
  public record Made(String id, String title, String source, long findings, boolean hasText) {

    /// The record's address.
    public String address() {
      return "/records/" + id;
    }
  }

  public IntakeJob {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
    made = List.copyOf(made);
  }

  /// Whether something is still to come.
  public boolean isUnderWay() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /// What it is called: the first file, and how many there are besides.
  public String title() {
    String first = names.isEmpty() ? "nothing" : names.getFirst();
    return names.size() < 2 ? first : first + " and " + Wording.number(names.size() - 1) + " more";
  }

  /// How far it is, in words.
  public String said() {
    return switch (state) {
      case WAITING -> "Waiting for those before it.";
      case RUNNING -> progress.isEmpty() ? "Reading…" : progress;
      case DONE -> "Taken in " + Wording.day(received) + ".";
      case REFUSED ->
          (made.isEmpty() ? "Not taken in, " : "Not all of it taken in, ")
              + Wording.day(received)
              + ".";
    };
  }
}
