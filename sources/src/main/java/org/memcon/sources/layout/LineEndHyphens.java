package org.memcon.sources.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.TextSpan;

/// Finds words that were broken at a line's end, and decides whether their hyphen was put there by
/// the printer ("govern-" "ment") or belongs to the word ("Soviet-" "American").
///
/// The document's own words decide: a form that stands elsewhere within a line wins; else a capital
/// or a digit behind the hyphen keeps it, and so do two halves that are both words of the document.
/// A stretch begins at the hyphen where it goes and behind it where it stays, so that leaving the
/// stretch out is right in both cases. It ends where the next line begins, or, where notes or a
/// running head stand between the halves, with the white space behind the broken line.
public final class LineEndHyphens {

  /// The notes of two columns and the text of the next page may stand between the halves of a word.
  private static final int FARTHEST = 600;

  private static final String HYPHENS = "-\u2010\u00AD\u00AC";

  /// "Inter- and intraparty": the hyphen stands for a word that comes later.
  private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to|nor|but) ");

  /// First halves that are seldom joined to what follows without a hyphen.
  private static final Set<String> KEEP = Set.of("anti", "non", "quasi", "self", "semi");

  /// First halves that keep their hyphen before a word, but also begin words by themselves.
  private static final Set<String> KEEP_BEFORE_WORDS = Set.of("all", "ex", "half", "vice", "well");

  /// Words that also begin longer words; that the document has them by themselves proves nothing.
  private static final Set<String> PREFIXES =
      Set.of(
          "after", "any", "else", "back", "down", "every", "fore", "how", "never", "other", "over",
          "some", "there", "through", "under", "what", "when", "where", "with", "them", "your",
          "inter", "super", "counter", "trans");

  /// Words that also end longer words.
  private static final Set<String> SUFFIXES =
      Set.of(
          "able", "ability", "ably", "ally", "less", "like", "ment", "ments", "ness", "script",
          "ship", "ships", "some", "time", "times", "tion", "tions", "ward", "wards", "where");

  private final String characters;
  private final List<SourceLine> lines;
  private final Map<String, int[]> counts = new HashMap<>();

  private LineEndHyphens(String characters, List<SourceLine> lines) {
    this.characters = characters;
    this.lines = lines;
  }

  /// The stretches to leave out when lines are joined, in order.
  public static List<TextSpan> find(String characters, List<SourceLine> lines) {
    return new LineEndHyphens(characters, lines).find();
  }

  private record Break(
      SourceLine line, SourceLine next, boolean direct, String first, String rest) {}

  private List<TextSpan> find() {
    List<Break> breaks = breaks();
    if (breaks.isEmpty()) {
      return List.of();
    }
    for (Break broken : breaks) {
      for (String word : List.of(broken.first, broken.rest, joined(broken), kept(broken))) {
        counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[1]);
      }
    }
    countWords();
    // What stands at the beginning of a line behind a broken word is no word of its own.
    for (Break broken : breaks) {
      int[] count = counts.get(broken.rest.toLowerCase(Locale.ROOT));
      if (count != null) {
        count[0]--;
      }
    }
    List<TextSpan> spans = new ArrayList<>();
    for (Break broken : breaks) {
      int hyphen = broken.line.span().end() - 1;
      int end = broken.direct ? broken.next.span().start() : whiteEnd(hyphen + 1);
      spans.add(
          new TextSpan(belongs(broken, characters.charAt(hyphen)) ? hyphen + 1 : hyphen, end));
    }
    return spans;
  }

  private List<Break> breaks() {
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      int end = line.span().end();
      if (line.span().length() < 2
          || HYPHENS.indexOf(characters.charAt(end - 1)) < 0
          || !endsWord(line.span())
          || furniture(line)) {
        continue;
      }
      int next = next(i);
      if (next < 0
          || !Character.isLetterOrDigit(characters.charAt(lines.get(next).span().start()))) {
        continue;
      }
      TextSpan other = lines.get(next).span();
      if (SUSPENDED.matcher(other.of(characters)).lookingAt()) {
        continue;
      }
      int from = wordStart(end - 1, line.span().start());
      int to = wordEnd(other.start(), other.end());
      breaks.add(
          new Break(
              line,
              lines.get(next),
              next == i + 1,
              characters.substring(from, end - 1),
              characters.substring(other.start(), to)));
    }
    return breaks;
  }

  /// Whether a letter or figure stands before the hyphen at a line's end, or an abbreviation's dot.
  private boolean endsWord(TextSpan line) {
    char before = characters.charAt(line.end() - 2);
    boolean abbreviated =
        before == '.' && line.length() > 2 && Character.isLetter(characters.charAt(line.end() - 3));
    return abbreviated || Character.isLetterOrDigit(before);
  }

  /// The line on which a line's text goes on: the next one of its region, behind a page's furniture
  /// and other regions if a page ends there; -1 if there is none.
  private int next(int i) {
    SourceLine line = lines.get(i);
    for (int j = i + 1; j < Math.min(lines.size(), i + FARTHEST); j++) {
      SourceLine other = lines.get(j);
      if (other.span().isEmpty() && other.page() == line.page()) {
        // An empty line ends a paragraph, unless notes or a page's end come behind it.
        if (j + 1 < lines.size() && continues(line, lines.get(j + 1))) {
          return -1;
        }
      } else if (other.page() > line.page() + 1) {
        return -1;
      } else if (!other.span().isEmpty() && other.region() == line.region()) {
        return j;
      }
    }
    return -1;
  }

  private static boolean continues(SourceLine line, SourceLine other) {
    return other.page() == line.page() && other.region() == line.region();
  }

  private static boolean furniture(SourceLine line) {
    return line.region() == Region.RUNNING_HEAD
        || line.region() == Region.PAGE_NUMBER
        || line.shape().kind() == LineShape.Kind.TABLE_ROW;
  }

  private boolean belongs(Break broken, char hyphen) {
    char behind = broken.rest.charAt(0);
    char before = broken.first.isEmpty() ? '.' : broken.first.charAt(broken.first.length() - 1);
    if (!Character.isLetter(behind) || !Character.isLetter(before)) {
      return true;
    }
    String half = broken.first.toLowerCase(Locale.ROOT);
    boolean words = count(half) > 0 && count(broken.rest) > 0;
    if (Character.isUpperCase(behind) && (words || !isCapitals(joined(broken)))) {
      return true;
    }
    int whole = count(joined(broken));
    int parted = count(kept(broken));
    if (whole != parted) {
      return parted > whole;
    }
    if (hyphen == '\u00AD' || hyphen == '\u00AC') {
      return false;
    }
    if (broken.first.indexOf('-') >= 0 || broken.rest.indexOf('-') >= 0) {
      return true;
    }
    if (KEEP.contains(half)) {
      return true;
    }
    if (KEEP_BEFORE_WORDS.contains(half)) {
      return count(broken.rest) > 0;
    }
    return words
        && half.length() >= 4
        && broken.rest.length() >= 4
        && !PREFIXES.contains(half)
        && !SUFFIXES.contains(broken.rest.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private int count(String word) {
    int[] count = counts.get(word.toLowerCase(Locale.ROOT));
    return count == null ? 0 : count[0];
  }

  private static String joined(Break broken) {
    return broken.first + broken.rest;
  }

  private static String kept(Break broken) {
    return broken.first + '-' + broken.rest;
  }

  /// Counts the words that matter where they stand whole within a line.
  private void countWords() {
    for (SourceLine line : lines) {
      int end = line.span().end();
      boolean broken = end > 0 && HYPHENS.indexOf(characters.charAt(Math.max(0, end - 1))) >= 0;
      int at = line.span().start();
      while (at < end) {
        if (!Character.isLetterOrDigit(characters.charAt(at))) {
          at++;
          continue;
        }
        int to = wordEnd(at, end);
        if (!(broken && to >= end - 1)) {
          count(at, to);
        }
        at = to;
      }
    }
  }

  private void count(int from, int to) {
    if (to - from > 60) {
      return;
    }
    String word = characters.substring(from, to).toLowerCase(Locale.ROOT);
    int[] count = counts.get(word);
    if (count != null) {
      count[0]++;
    }
    if (word.indexOf('-') > 0) {
      for (String half : word.split("-")) {
        int[] halves = counts.get(half);
        if (halves != null) {
          halves[0]++;
        }
      }
    }
  }

  private int wordStart(int end, int floor) {
    int at = end;
    while (at > Math.max(floor, end - 40) && isOfWord(at - 1, end)) {
      at--;
    }
    return at;
  }

  private int wordEnd(int start, int ceiling) {
    int at = start;
    while (at < ceiling && isOfWord(at, ceiling)) {
      at++;
    }
    return at;
  }

  private boolean isOfWord(int at, int ceiling) {
    char c = characters.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '-'
            && at > 0
            && at + 1 < ceiling
            && Character.isLetterOrDigit(characters.charAt(at - 1))
            && Character.isLetterOrDigit(characters.charAt(at + 1)));
  }

  private int whiteEnd(int from) {
    int at = from;
    while (at < characters.length() && Character.isWhitespace(characters.charAt(at))) {
      at++;
    }
    return at;
  }
}
