package org.memcon.search.concordance;

import java.util.ArrayList;
import java.util.List;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.concordance.ConcordanceRequest.Order;

/// A line with what it is sorted by: the words beside, without case, accents and signs.
record SortedLine(ConcordanceLine line, String key) {

  static SortedLine of(ConcordanceLine line, Order order, WordReader reader) {
    return new SortedLine(
        line,
        order == Order.LEFT
            ? String.join(" ", words(line.left(), reader).reversed())
                + "\0"
                + folded(line.words(), reader)
            : folded(line.words(), reader) + "\0" + folded(line.right(), reader));
  }

  private static String folded(String text, WordReader reader) {
    return String.join(" ", words(text, reader));
  }

  private static List<String> words(String text, WordReader reader) {
    List<String> words = new ArrayList<>();
    reader.read(text, (word, start, end) -> words.add(word.foldedText()));
    return words;
  }
}
