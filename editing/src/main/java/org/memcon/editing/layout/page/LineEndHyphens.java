package org.memcon.editing.layout.page;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Tells a hyphen that breaks a word at a line's end from one that belongs to it, by the words that
/// the source writes elsewhere.
public final class LineEndHyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)?+");
  private static final Pattern TAIL = Pattern.compile("(\\p{L}+)-$");
  private static final Pattern HEAD = Pattern.compile("^(\\p{L}+)");

  /// "inter- and intraparty": the hyphen stands for a word that comes later.
  private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to) ");

  private final Set<String> words = new HashSet<>();
  private final BitSet told = new BitSet();

  public LineEndHyphens(SourceText source, List<PageLine> lines) {
    for (TextSpan span : source.lineEndHyphens()) {
      told.set(span.start(), span.end());
    }
    for (PageLine line : lines) {
      Matcher matcher = WORD.matcher(line.text());
      while (matcher.find()) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /// Whether the hyphen at the end of `line` goes when the two lines are joined.
  public boolean breaksWord(PageLine line, PageLine next) {
    if (!line.text().endsWith("-")) {
      return false;
    }
    int hyphen = line.end() - 1;
    if (told.get(hyphen)) {
      return true;
    }
    if (told.get(hyphen + 1)) {
      return false; // the reader found that the hyphen belongs to the word
    }
    // Long lines are no printed lines, and a pattern tied to the end would search them from the
    // start.
    String end = line.text().substring(Math.max(0, line.text().length() - 60));
    Matcher tail = TAIL.matcher(end);
    Matcher head = HEAD.matcher(next.text());
    if (!tail.find() || !head.find() || !next.beginsSmall()) {
      return false;
    }
    String first = tail.group(1).toLowerCase(Locale.ROOT);
    String second = head.group(1).toLowerCase(Locale.ROOT);
    return words.contains(first + second) || !words.contains(first + "-" + second);
  }

  /// Whether the two lines are joined without a blank: the first ends with a hyphen or dash that
  /// stays.
  public static boolean joinsClosely(PageLine line, PageLine next) {
    String text = line.text();
    int length = text.length();
    if (length < 2 || next.text().isEmpty()) {
      return false;
    }
    char last = text.charAt(length - 1);
    boolean dash = last == '—' || text.endsWith("--");
    boolean hyphen = last == '-' && Character.isLetterOrDigit(text.charAt(length - 2));
    return dash
        || (hyphen
            && Character.isLetterOrDigit(next.text().charAt(0))
            && !SUSPENDED.matcher(next.text()).lookingAt());
  }
}
