package org.memcon.publishing.page.words;

import java.util.List;
import org.memcon.publishing.page.shell.Wording;

/// What was asked and how it was understood, with what the asker should know.
public record Question(String query, String understood, List<String> remarks) {

  public Question {
    remarks = List.copyOf(remarks);
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
