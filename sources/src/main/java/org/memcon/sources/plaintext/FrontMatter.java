package org.memcon.sources.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the facts that stand between two rules above a text in Markdown: "title: The ferry".
///
/// `fields` are the facts in order, `end` is where the text begins behind them; 0 where a text has
/// none.
record FrontMatter(List<Field> fields, int end) {

  /// A fact: the characters of its label and those of its value, which may be none.
  record Field(int labelFrom, int labelTo, int valueFrom, int valueTo) {}

  private static final Pattern RULE = Pattern.compile("(?:\uFEFF)?-{3}[ \\t]*\\r?\\n");
  private static final Pattern END = Pattern.compile("(?:-{3}|\\.{3})[ \\t]*(?:\\r?\\n|$)");
  private static final Pattern FIELD =
      Pattern.compile("(?<label>[\\p{L}][\\w -]{0,40})[ \\t]*:[ \\t]*(?<value>[^\\r\\n]*+)\\r?\\n");
  private static final Pattern ITEM = Pattern.compile("[ \\t-]+(?<value>[^\\r\\n]*+)\\r?\\n");

  /// No front matter has more lines.
  private static final int MOST = 80;

  private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

  static FrontMatter of(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.lookingAt()) {
      return NONE;
    }
    List<Field> fields = new ArrayList<>();
    int at = rule.end();
    for (int i = 0; i < MOST; i++) {
      Matcher end = END.matcher(text).region(at, text.length());
      if (end.lookingAt()) {
        return fields.isEmpty() ? NONE : new FrontMatter(List.copyOf(fields), end.end());
      }
      Matcher field = FIELD.matcher(text).region(at, text.length());
      Matcher item = ITEM.matcher(text).region(at, text.length());
      if (field.lookingAt()) {
        fields.add(
            bare(
                text,
                field.start("label"),
                field.end("label"),
                field.start("value"),
                field.end("value")));
        at = field.end();
      } else if (!fields.isEmpty() && item.lookingAt()) {
        fields.add(bare(text, at, at, item.start("value"), item.end("value")));
        at = item.end();
      } else {
        return NONE;
      }
    }
    return NONE;
  }

  /// A value without blanks and quotation marks around it.
  private static Field bare(String text, int labelFrom, int labelTo, int from, int to) {
    int first = from;
    int last = to;
    while (last > first && " \t\"'".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    while (first < last && " \t\"'".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return new Field(labelFrom, labelTo, first, last);
  }
}
