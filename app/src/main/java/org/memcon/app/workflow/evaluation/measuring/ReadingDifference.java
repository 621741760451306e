package org.memcon.app.workflow.evaluation.measuring;

import java.util.List;

/// Two readings of one passage, cut down to the first place where their words differ and a few
/// words around it, so that they can be shown in a line each.
public record ReadingDifference(String one, String other) {

  private static final int AROUND = 3;

  /// How many words one reading may have in the place of others before it counts as another text.
  private static final int APART = 8;

  private static final int WIDTH = 84;
  private static final String CUT = "…";

  /// Cuts two readings.
  public static ReadingDifference of(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    int before = 0;
    int shorter = Math.min(first.size(), second.size());
    while (before < shorter && first.get(before).equals(second.get(before))) {
      before++;
    }
    for (int apart = 1; apart <= 2 * APART; apart++) {
      for (int mine = Math.max(0, apart - APART); mine <= Math.min(apart, APART); mine++) {
        int end = before + mine;
        int otherEnd = before + apart - mine;
        if (meet(first, end, second, otherEnd)) {
          return new ReadingDifference(cut(first, before, end), cut(second, before, otherEnd));
        }
      }
    }
    return new ReadingDifference(
        cut(first, before, first.size()), cut(second, before, second.size()));
  }

  /// Whether two readings go on alike from these places: for two words, or to their ends.
  private static boolean meet(List<String> one, int at, List<String> other, int otherAt) {
    int left = one.size() - at;
    int otherLeft = other.size() - otherAt;
    if (left < 0 || otherLeft < 0) {
      return false;
    }
    int compared = Math.min(2, Math.max(left, otherLeft));
    return left >= compared
        && otherLeft >= compared
        && one.subList(at, at + compared).equals(other.subList(otherAt, otherAt + compared));
  }

  /// One reading that has no other beside it.
  public static String alone(String reading) {
    return shortened(String.join(" ", words(reading)));
  }

  /// The last words before a place, and the place itself as a bar.
  public static String place(String before) {
    List<String> words = words(before);
    return cut(words, words.size(), words.size()) + "|";
  }

  private static String cut(List<String> words, int differsFrom, int differsTo) {
    int from = Math.max(0, differsFrom - AROUND);
    int to = Math.min(words.size(), differsTo + AROUND);
    String kept = shortened(String.join(" ", words.subList(from, to)));
    return (from > 0 ? CUT + " " : "") + kept + (to < words.size() ? " " + CUT : "");
  }

  private static String shortened(String text) {
    if (text.length() <= WIDTH) {
      return text;
    }
    int half = WIDTH / 2 - 2;
    String end = text.substring(text.length() - half);
    return text.substring(0, half).strip() + " " + CUT + " " + end.strip();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s\\p{Cntrl}]+"));
  }
}
