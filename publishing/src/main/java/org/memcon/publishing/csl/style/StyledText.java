package org.memcon.publishing.csl.style;

import java.util.ArrayList;
import java.util.List;

/// A citation as it is to be read: words, some of them in italics.
public record StyledText(List<Run> runs) {

  /// Words that look alike.
  public record Run(String words, boolean italic) {}

  public StyledText {
    runs = List.copyOf(runs);
  }

  /// Words without italics.
  public static StyledText plain(String words) {
    return new StyledText(List.of(new Run(words, false)));
  }

  /// Only the words.
  public String words() {
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> words.append(run.words()));
    return words.toString();
  }

  /// Reads what a style made as HTML; all that is neither words nor italics is left out.
  static StyledText ofHtml(String html) {
    List<Run> runs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    List<Boolean> open = new ArrayList<>();
    int at = 0;
    while (at < html.length()) {
      int end = html.charAt(at) == '<' ? html.indexOf('>', at) : -1;
      if (end < 0) {
        words.append(html.charAt(at++));
        continue;
      }
      close(words, open.contains(true), runs);
      String tag = html.substring(at + 1, end);
      if (tag.startsWith("/")) {
        if (!open.isEmpty()) {
          open.removeLast();
        }
      } else if (!tag.endsWith("/")) {
        open.add(tag.equals("i") || tag.equals("em") || tag.contains("italic"));
      }
      at = end + 1;
    }
    close(words, open.contains(true), runs);
    return new StyledText(trimmed(runs));
  }

  private static void close(StringBuilder words, boolean italic, List<Run> runs) {
    if (!words.isEmpty()) {
      runs.add(new Run(unescaped(words.toString()), italic));
      words.setLength(0);
    }
  }

  private static List<Run> trimmed(List<Run> runs) {
    List<Run> kept = new ArrayList<>(runs);
    if (!kept.isEmpty()) {
      kept.set(0, new Run(kept.getFirst().words().stripLeading(), kept.getFirst().italic()));
      Run last = kept.getLast();
      kept.set(kept.size() - 1, new Run(last.words().stripTrailing(), last.italic()));
    }
    kept.removeIf(run -> run.words().isEmpty());
    return kept;
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
