package org.memcon.editing.emendation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.Sign;

/// Faults that no text has by itself, whatever else it is like: characters decoded wrongly,
/// ligatures and soft hyphens inside words, "A.l." for initials, "p.rn." for an hour.
final class SureFaults {

  /// A fault, and letters one row of which stands in every text that has it: a pattern is dear.
  private record Rule(
      Pattern fault, List<String> signs, String reading, String name, double confidence) {

    boolean mayMatch(String words) {
      for (String sign : signs) {
        if (words.contains(sign)
            || (sign.charAt(0) == ' ' && words.startsWith(sign.substring(1)))) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Pattern.compile("(?<![\\p{L}.])(\\p{Lu}\\.) ?l\\.(?! ?\\p{Ll})"),
              List.of(".l.", ". l."),
              "$1I.",
              "l for I in initials",
              0.95),
          new Rule(
              Pattern.compile("(?<![\\p{L}.])l\\.(\\p{Lu}\\.) ?(?=\\p{Lu}\\p{L})"),
              List.of(" l.", "(l.", "[l.", "“l.", "\"l."),
              "I.$1 ",
              "l for I in initials",
              0.9),
          new Rule(
              Pattern.compile("\\b([ap]\\.) ?rn\\."),
              List.of(".rn.", ". rn."),
              "$1m.",
              "rn for m",
              0.97),
          new Rule(
              Pattern.compile("(?<=\\d) ?([ap])rn\\b"),
              List.of("prn", "arn"),
              " $1m",
              "rn for m",
              0.9),
          new Rule(
              Pattern.compile("(?<=\\p{L})\uFFFD(?=(?:s|t|re|ve|ll|d|m)\\b)"),
              List.of("\uFFFD"),
              "’",
              "an apostrophe lost in decoding",
              0.95),
          new Rule(
              Pattern.compile("(?<=n)\u00ED(?=t\\b)|(?<=\\p{L})\u00ED(?=(?:ll|re|ve)\\b)"),
              List.of("\u00ED"),
              "’",
              "an apostrophe read as Mac Roman",
              0.9),
          new Rule(
              Pattern.compile("(?<=\\p{L}{3}\\p{Ll})\u00ED(?=s\\b)"),
              List.of("\u00ED"),
              "’",
              "an apostrophe read as Mac Roman",
              0.7));

  private static final String LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06";
  private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
  private static final double CERTAIN = 0.99;

  private SureFaults() {}

  /// The repairs of a text that are at least so sure, in order and apart from each other.
  static List<JoinedText.Repair> repairs(JoinedText text, double least) {
    List<JoinedText.Repair> found = new ArrayList<>();
    if (!isSuspect(text)) {
      return found;
    }
    String words = text.text();
    spoilt(text, found);
    RULES.stream().filter(rule -> rule.mayMatch(words)).forEach(rule -> matches(text, rule, found));
    bracket(text, found);
    found.removeIf(it -> it.confidence() < least || !text.isWhole(it.from(), it.to()));
    found.sort(Comparator.comparingInt(JoinedText.Repair::from));
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i).from() < found.get(i - 1).to()) {
        found.remove(i--);
      }
    }
    return found;
  }

  /// Whether one of the rules may find something: most texts have none of these signs.
  private static boolean isSuspect(JoinedText text) {
    String words = text.text();
    return text.mayHave(Sign.BAR) && words.endsWith("|")
        || text.mayHave(Sign.FIGURE) && hasHour(words)
        || text.mayHave(Sign.RARE) && hasOdd(words)
        || hasStop(words);
  }

  /// Whether "arn" or "prn" stands behind a figure.
  private static boolean hasHour(String words) {
    for (int at = words.indexOf("rn", 2); at >= 0; at = words.indexOf("rn", at + 1)) {
      char half = words.charAt(at - 1);
      int before = words.charAt(at - 2) == ' ' ? at - 3 : at - 2;
      if ((half == 'a' || half == 'p') && before >= 0 && isFigure(words.charAt(before))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasOdd(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x80 && isOdd(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(char c) {
    return c <= 0x9F || c == '\u00AD' || c >= '\u00C2' && c <= '\u00ED' || c >= '\uFB00';
  }

  /// Whether a stop stands behind letters that a scan has for others.
  private static boolean hasStop(String words) {
    for (int at = words.indexOf('.', 2); at >= 0; at = words.indexOf('.', at + 1)) {
      if (isLetterOfSigns(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOfSigns(String words, int stop) {
    char last = words.charAt(stop - 1);
    return switch (last) {
      case 'l' -> !Character.isLetter(words.charAt(stop - 2));
      case 'n' -> words.charAt(stop - 2) == 'r';
      default -> stop == 3 && words.startsWith("l.") && Character.isUpperCase(last);
    };
  }

  private static void matches(JoinedText text, Rule rule, List<JoinedText.Repair> found) {
    String words = text.text();
    Matcher matcher = rule.fault().matcher(words);
    while (matcher.find()) {
      found.add(
          new JoinedText.Repair(
              matcher.start(),
              matcher.end(),
              matcher.group(),
              replaced(rule, matcher),
              rule.name(),
              rule.confidence()));
    }
  }

  private static String replaced(Rule rule, Matcher matcher) {
    return matcher.groupCount() > 0
        ? rule.reading().replace("$1", matcher.group(1))
        : rule.reading();
  }

  /// Words with characters that were decoded wrongly, ligatures or soft hyphens.
  private static void spoilt(JoinedText text, List<JoinedText.Repair> found) {
    String words = text.text();
    int spoilt = nextSpoilt(words, 0);
    while (spoilt < words.length()) {
      int from = words.lastIndexOf(' ', spoilt) + 1;
      int to = words.indexOf(' ', spoilt);
      to = to < 0 ? words.length() : to;
      String word = words.substring(from, to);
      String decoded = Decoding.again(word);
      String read = letters(decoded);
      if (!read.equals(word) && !read.isEmpty()) {
        String rule =
            !decoded.equals(word)
                ? "decoded wrongly"
                : word.indexOf('\u00AD') >= 0 ? "a soft hyphen" : "a ligature";
        found.add(new JoinedText.Repair(from, to, word, read, rule, CERTAIN));
      }
      spoilt = nextSpoilt(words, to);
    }
  }

  /// The first character from `from` on that may show that its word was spoilt: what begins a
  /// character decoded wrongly, a control character, a soft hyphen, a ligature.
  private static int nextSpoilt(String words, int from) {
    int at = from;
    while (at < words.length() && !isSpoilt(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpoilt(char c) {
    return c >= 0x80
        && (c <= 0x9F
            || c == '\u00AD'
            || c >= '\u00C2' && c <= '\u00D1'
            || c == '\u00E2'
            || c >= '\uFB00' && c <= '\uFB06');
  }

  private static String letters(String word) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int ligature = LIGATURES.indexOf(c);
      if (ligature >= 0) {
        read.append(LETTERS.get(ligature));
      } else if (c != '\u00AD') {
        read.append(c);
      }
    }
    return read.toString();
  }

  /// "[Source: … |": a bar that closes what a bracket has opened.
  private static void bracket(JoinedText text, List<JoinedText.Repair> found) {
    String words = text.text();
    int last = words.length() - 1;
    if (last < 1 || words.charAt(last) != '|' || words.lastIndexOf('[') <= words.lastIndexOf(']')) {
      return;
    }
    int from = words.charAt(last - 1) == ' ' ? last - 1 : last;
    found.add(
        new JoinedText.Repair(
            from, last + 1, words.substring(from), "]", "a bar for a bracket", 0.9));
  }
}
