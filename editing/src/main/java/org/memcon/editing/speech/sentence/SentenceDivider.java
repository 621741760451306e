package org.memcon.editing.speech.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.memcon.model.text.TextSpan;

/// Divides the words of a paragraph into sentences, in one pass.
///
/// A full stop ends a sentence where a capital or a figure follows it, and no abbreviation, initial
/// or number of a list stands before it.
public final class SentenceDivider {

  /// Abbreviations that a name or a figure follows; no sentence ends with them.
  private static final Set<String> LEADING =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "gen",
          "amb",
          "col",
          "lt",
          "maj",
          "capt",
          "cdr",
          "adm",
          "sen",
          "rep",
          "gov",
          "prof",
          "hon",
          "rev",
          "st",
          "messrs",
          "mme",
          "mlle",
          "pres",
          "sec",
          "secy",
          "min",
          "no",
          "nos",
          "art",
          "para",
          "vol",
          "vols",
          "pp",
          "p",
          "cf",
          "viz",
          "i.e",
          "e.g",
          "jan",
          "feb",
          "mar",
          "apr",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec",
          "brig",
          "sgt",
          "ex",
          "doc",
          "fig",
          "ft",
          "mt",
          "cong",
          "del",
          "m",
          "mm",
          "h.e",
          "approx",
          "ca",
          "vs",
          "supt",
          "cdes",
          "vice-adm",
          "rear-adm",
          "exec",
          "asst",
          "dep",
          "res");

  /// Abbreviations that may end a sentence, but more often do not.
  private static final Set<String> CLOSING =
      Set.of(
          "co", "inc", "ltd", "corp", "jr", "sr", "govt", "dept", "emb", "bros", "dist", "div",
          "int", "natl", "info", "ref", "tel", "sov", "brit", "fr", "ger", "am");

  /// Words that begin sentences and hardly ever a name.
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "in",
          "on",
          "if",
          "this",
          "that",
          "there",
          "but",
          "and",
          "however",
          "as",
          "at",
          "for",
          "a",
          "an",
          "mr",
          "his",
          "her",
          "their",
          "our",
          "these",
          "those",
          "when",
          "while",
          "with",
          "to",
          "then",
          "after",
          "before",
          "both",
          "no",
          "not",
          "what",
          "such",
          "some",
          "all",
          "also",
          "although",
          "since",
          "by",
          "from",
          "one",
          "so",
          "thus",
          "therefore",
          "moreover",
          "furthermore",
          "finally",
          "first",
          "second",
          "ambassador",
          "president",
          "secretary",
          "general",
          "minister",
          "prime",
          "dr",
          "senator",
          "chancellor",
          "premier",
          "under",
          "nor",
          "yet",
          "you",
          "my",
          "its",
          "any",
          "each",
          "only",
          "even",
          "now",
          "here",
          "perhaps",
          "meanwhile",
          "otherwise",
          "nevertheless",
          "because",
          "during",
          "unless",
          "until",
          "without",
          "whether",
          "who",
          "why",
          "how");

  private static final String CLOSERS = "”’\"')]»";
  private static final String OPENERS = "“‘\"'([«";

  private SentenceDivider() {}

  /// The sentences of `words`, in order, without the blanks between them.
  public static List<TextSpan> divide(String words) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = skipBlanks(words, 0);
    for (int i = start; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '.' && c != '?' && c != '!' && c != '…') {
        continue;
      }
      int end = closed(words, i);
      int next = skipBlanks(words, end);
      if (next >= words.length() || (next > end && ends(words, start, i, next))) {
        sentences.add(new TextSpan(start, end));
        start = next;
        i = next - 1;
      } else {
        i = Math.max(i, end - 1);
      }
    }
    int last = words.length();
    while (last > start && Character.isWhitespace(words.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new TextSpan(start, last));
    }
    return sentences;
  }

  /// Behind a row of stops and what closes after it: `. . . .”`.
  private static int closed(String words, int stop) {
    int at = stop + 1;
    while (at < words.length()) {
      char c = words.charAt(at);
      boolean spaced =
          c == ' '
              && at + 1 < words.length()
              && words.charAt(at + 1) == '.'
              && (at + 2 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 2)));
      if (c == '.' || c == '?' || c == '!' || CLOSERS.indexOf(c) >= 0) {
        at++;
      } else if (spaced) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean ends(String words, int start, int stop, int next) {
    int begin = next;
    while (begin < words.length() && OPENERS.indexOf(words.charAt(begin)) >= 0) {
      begin++;
    }
    if (begin >= words.length() || !begins(words.charAt(begin))) {
      return false;
    }
    if (isCounter(words, start, stop)) {
      return false;
    }
    return words.charAt(stop) != '.' || !isAbbreviated(words, start, stop, begin);
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '—' || c == '-';
  }

  /// Whether all that stands before the stop is the number or letter of a list: "1", "(a)".
  private static boolean isCounter(String words, int start, int stop) {
    int from = start;
    while (from < stop && OPENERS.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    int length = stop - from;
    if (length == 0 || length > 4) {
      return length == 0;
    }
    boolean figures = true;
    boolean roman = true;
    for (int i = from; i < stop; i++) {
      figures &= Character.isDigit(words.charAt(i)) || words.charAt(i) == ')';
      roman &= "IVXivx".indexOf(words.charAt(i)) >= 0;
    }
    return figures || roman || (length == 1 && Character.isLetter(words.charAt(from)));
  }

  private static boolean isAbbreviated(String words, int start, int stop, int next) {
    int from = stop;
    while (from > start && stop - from < 14 && isOfWord(words.charAt(from - 1))) {
      from--;
    }
    String word = words.substring(from, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return false;
    }
    if (LEADING.contains(word)) {
      // "The answer was no. He …": the word itself, not the abbreviation, before a word.
      return !word.equals("no") || Character.isDigit(words.charAt(next));
    }
    boolean initials =
        (word.length() == 1 && Character.isUpperCase(words.charAt(from)))
            || (word.indexOf('.') > 0
                && word.length() < 9
                && !word.equals("p.m")
                && !word.equals("a.m"));
    return (initials || CLOSING.contains(word)) && !isStarter(words, next);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isStarter(String words, int next) {
    int end = next;
    while (end < words.length() && end - next < 14 && Character.isLetter(words.charAt(end))) {
      end++;
    }
    String word = words.substring(next, end).toLowerCase(Locale.ROOT);
    // "George A. I…" is no sentence's end: a single letter with a stop is an initial.
    return STARTERS.contains(word)
        && !(end < words.length() && words.charAt(end) == '.' && word.length() == 1);
  }

  private static int skipBlanks(String words, int from) {
    int at = from;
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }
}
