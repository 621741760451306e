package org.memcon.editing.draft;

import java.util.HashMap;
import java.util.Map;

/// How often each figure of three digits and more stands in a document, years aside, its notes
/// among its words.
public final class Figures {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 9;

  private final Map<String, Integer> counts = new HashMap<>();

  private Figures() {}

  /// The figures of a draft.
  public static Figures of(DocumentDraft draft) {
    Figures figures = new Figures();
    for (Part part : draft.parts()) {
      figures.add(part.words());
    }
    return figures;
  }

  /// How often the document has the figure.
  public int of(String figure) {
    return counts.getOrDefault(figure, 0);
  }

  private void add(String words) {
    int at = 0;
    while (at < words.length()) {
      int from = at;
      while (at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
        at++;
      }
      int length = at - from;
      if (length >= SHORTEST && length <= LONGEST && !isYear(words, from, length)) {
        counts.merge(words.substring(from, at), 1, Integer::sum);
      }
      at = Math.max(at, from + 1);
    }
  }

  private static boolean isYear(String words, int from, int length) {
    return length == 4 && (words.startsWith("19", from) || words.startsWith("18", from));
  }
}
