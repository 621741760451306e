package org.memcon.app.workflow.evaluation.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks a text into lines as a printer does: no line longer than the page is wide, unless one
/// word is, and now and then a word broken with a hyphen.
final class LineBreaker {

  /// Characters in a line.
  private static final int WIDTH = 66;

  /// How much room a line must have left for three letters, a blank before them and a hyphen.
  private static final int ROOM = 4;

  /// One line in three may end with a broken word.
  private static final int EVERY = 3;

  private static final Pattern BREAKABLE = Pattern.compile("(\\s*+)([a-z]{3})([a-z]{4}.*)");

  private LineBreaker() {}

  /// The lines of a text without white space at its ends; `first` stands before the first of them,
  /// `rest` before the others.
  static List<String> lines(String text, String first, String rest) {
    List<String> lines = filled(text, first, rest);
    for (int at = 0; at + 1 < lines.size(); at += EVERY) {
      String line = lines.get(at);
      Matcher next = BREAKABLE.matcher(lines.get(at + 1));
      if (length(line) + ROOM <= WIDTH && next.matches()) {
        lines.set(at, line + " " + next.group(2) + "-");
        lines.set(at + 1, next.group(1) + next.group(3));
      }
    }
    return lines;
  }

  private static List<String> filled(String text, String first, String rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int width = WIDTH - (lines.isEmpty() ? first : rest).length();
      if (!line.isEmpty() && used + 1 + length(word) > width) {
        lines.add((lines.isEmpty() ? first : rest) + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      used = length(line);
    }
    if (!line.isEmpty()) {
      lines.add((lines.isEmpty() ? first : rest) + line);
    }
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
