package org.memcon.editing.correction;

import java.util.stream.Collectors;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// Notes as people tell them apart: by their sign and the words that they begin with.
public final class NoteWords {

  private static final int WORDS = 60;

  private NoteWords() {}

  /// "3: See Document 12".
  public static String told(Note note) {
    return note.label().orElse("") + ": " + words(note);
  }

  static String words(Note note) {
    String words =
        note.content().stream()
            .flatMap(block -> Parts.words(block).stream())
            .map(Inline::wording)
            .collect(Collectors.joining(" "));
    return words.substring(0, Math.min(words.length(), WORDS)).strip();
  }
}
