package org.memcon.publishing.page.words;

import java.util.List;
import org.memcon.publishing.page.shell.Wording;

/// What was asked and how it was understood: written out, and part by part in words; with what the
/// asker should know.
public record Question(String query, String understood, List<Part> parts, List<Note> notes) {

  public Question {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /// A part of the query in words; `depth` says how many others it stands in.
  public record Part(int depth, String text) {

    /// The class that sets it as far in as it stands.
    public String indent() {
      return "in" + Math.min(depth, 6);
    }
  }

  /// What the asker should know, and the query with the place that it is about between what stands
  /// before and behind; all three are empty for a note that is about no place.
  public record Note(String message, String before, String place, String behind) {

    private static final int WIDEST = 60;

    /// A note on characters `at` to `end` of a query; without a place where `at` is negative.
    public static Note of(String message, String query, int at, int end) {
      if (at < 0 || at >= query.length()) {
        return new Note(message, "", "", "");
      }
      int to = Math.clamp(end, at + 1, Math.min(query.length(), at + WIDEST));
      return new Note(
          message,
          (at > WIDEST ? "…" : "") + query.substring(Math.max(0, at - WIDEST), at),
          query.substring(at, to),
          query.substring(to, Math.min(query.length(), to + WIDEST))
              + (to + WIDEST < query.length() ? "…" : ""));
    }

    /// Whether there is a place to show.
    public boolean isPlaced() {
      return !place.isEmpty();
    }
  }

  /// How many places there are in how many records, in words.
  static String found(long places, long records) {
    return places == 0
        ? "Nothing was found"
        : Wording.number(places)
            + (places == 1 ? " place in " : " places in ")
            + Wording.number(records)
            + (records == 1 ? " record" : " records");
  }
}
