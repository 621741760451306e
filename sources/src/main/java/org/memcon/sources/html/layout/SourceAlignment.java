package org.memcon.sources.html.layout;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Finds for each character of a text node the characters of the page's file that it was read from;
/// they differ where the file has character references.
final class SourceAlignment {

  /// Takes characters one by one with the stretch of the file that each was read from.
  @FunctionalInterface
  interface Sink {
    void accept(char character, int start, int end);
  }

  private static final int LONGEST_REFERENCE = 34;

  /// How far a character is looked for that the parser has left something out before.
  private static final int LONGEST_OMISSION = 4;

  private final String source;
  private final Map<String, String> references = new HashMap<>();

  SourceAlignment(String source) {
    this.source = source;
  }

  /// Hands the characters of `node` to `sink`, in order.
  void send(TextNode node, Sink sink) {
    String text = node.getWholeText();
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    if (start < 0 || end > source.length()) {
      throw new IllegalStateException("a text node without its place: " + node.sourceRange());
    }
    if (end - start == text.length() && source.startsWith(text, start)) {
      for (int i = 0; i < text.length(); i++) {
        sink.accept(text.charAt(i), start + i, start + i + 1);
      }
      return;
    }
    align(text, start, end, sink);
  }

  private void align(String text, int start, int end, Sink sink) {
    int i = 0;
    int at = start;
    while (i < text.length()) {
      int reference = at < end && source.charAt(at) == '&' ? referenceLength(text, i, at, end) : 0;
      if (reference > 0) {
        String decoded = decoded(source.substring(at, at + reference));
        for (int k = 0; k < decoded.length(); k++) {
          boolean last = k == decoded.length() - 1;
          sink.accept(decoded.charAt(k), at + k, last ? at + reference : at + k + 1);
        }
        i += decoded.length();
        at += reference;
        continue;
      }
      at += omitted(text.charAt(i), at, end);
      int from = Math.min(at, Math.max(start, end - 1));
      sink.accept(text.charAt(i), from, Math.min(from + 1, end));
      i++;
      at++;
    }
  }

  private int omitted(char wanted, int at, int end) {
    for (int skip = 0; skip <= LONGEST_OMISSION && at + skip < end; skip++) {
      if (source.charAt(at + skip) == wanted) {
        return skip;
      }
    }
    return 0;
  }

  /// The length of the reference at `at` that gives the text at `i`; 0 if the ampersand there
  /// stands for itself.
  private int referenceLength(String text, int i, int at, int end) {
    int longest = 1;
    while (longest < LONGEST_REFERENCE
        && at + longest < end
        && (Character.isLetterOrDigit(source.charAt(at + longest))
            || longest == 1 && source.charAt(at + 1) == '#')) {
      longest++;
    }
    if (at + longest < end && source.charAt(at + longest) == ';') {
      longest++;
    }
    for (int most = 1; most <= 2; most++) {
      for (int length = longest; length > 2; length--) {
        String decoded = decoded(source.substring(at, at + length));
        if (decoded.length() <= most && text.startsWith(decoded, i)) {
          return length;
        }
      }
    }
    return 0;
  }

  private String decoded(String reference) {
    return references.size() < 5_000
        ? references.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false))
        : Parser.unescapeEntities(reference, false);
  }
}
