package org.memcon.app.terminal;

import java.util.List;

/// Two readings of one passage, cut down to the words in which they differ and a few around them.
record ReadingDifference(String one, String other) {

  private static final int AROUND = 3;
  private static final int WIDTH = 84;
  private static final String CUT = "…";

  /// Cuts two readings.
  static ReadingDifference of(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    int shorter = Math.min(first.size(), second.size());
    int before = 0;
    while (before < shorter && first.get(before).equals(second.get(before))) {
      before++;
    }
    int behind = 0;
    while (behind < shorter - before
        && first.get(first.size() - 1 - behind).equals(second.get(second.size() - 1 - behind))) {
      behind++;
    }
    return new ReadingDifference(cut(first, before, behind), cut(second, before, behind));
  }

  /// One reading that has no other beside it.
  static String alone(String reading) {
    return shortened(String.join(" ", words(reading)));
  }

  /// The words before a place, which is shown too.
  static String place(String before) {
    List<String> words = words(before);
    return cut(words, words.size(), 0) + "|";
  }

  private static String cut(List<String> words, int before, int behind) {
    int from = Math.max(0, before - AROUND);
    int to = Math.min(words.size(), words.size() - behind + AROUND);
    String kept = shortened(String.join(" ", words.subList(from, to)));
    return (from > 0 ? CUT + " " : "") + kept + (to < words.size() ? " " + CUT : "");
  }

  private static String shortened(String text) {
    if (text.length() <= WIDTH) {
      return text;
    }
    int half = WIDTH / 2 - 2;
    return text.substring(0, half).strip()
        + " "
        + CUT
        + " "
        + text.substring(text.length() - half).strip();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s\\p{Cntrl}]+"));
  }
}
