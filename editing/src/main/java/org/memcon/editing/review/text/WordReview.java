package org.memcon.editing.review.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.emendation.words.WordCounts;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;

/// Looks for words that stand twice in a row, and for words that nobody has and that one letter
/// parts from a usual one.
public final class WordReview {

  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}’'-])([Tt]he|[Oo]f|[Aa]nd|a|[Aa]n|[Tt]his|which|would|will|our|his|their|were|be|could|should|to)"
              + " (?=(\\p{Ll}{1,6})(?![\\p{L}’'-]))");

  /// No word of these is longer.
  private static final int LONGEST_SMALL = 6;

  /// "agreement to to this", but not "looked to to do".
  private static final Pattern NAMED = Pattern.compile("to (?:the|this|that|his|its|our|their) ");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}’'.-])[a-z][a-z1]{4,30}+(?![\\p{L}\\p{N}’'-])");

  /// Seldom words beside usual ones, and what stands before words of other languages.
  private static final Set<String> SELDOM = Set.of("trough", "troughs");

  /// What makes other forms of verbs, and the shortest that these are made of.
  private static final List<String> ENDINGS = List.of("ing", "ed");

  private static final int SHORTEST = 5;

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:^|.*[^\\p{L}])(?:de|des|et|à|au|aux|la|le|les|du|en|un|une|el|los|las|y|der|das|und)"
              + " $");

  /// A misprint is none of the words that were ever counted; what it was is a usual one.
  private static final int USUAL = 800;

  /// Where more words than one in so many are unknown, the text is in another language.
  private static final int STRANGE = 25;

  /// What is found in one record.
  public List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Passage passage : passages) {
      String words = passage.words();
      Matcher twice = TWICE.matcher(words);
      while (hasTwice(words) && twice.find()) {
        boolean same = twice.group(1).equalsIgnoreCase(twice.group(2));
        boolean to = twice.group(2).equals("to");
        if (same
            && (!to || NAMED.matcher(words).region(twice.start(2), words.length()).lookingAt())) {
          String what = around(words, twice.start(), twice.end(2));
          findings.add(finding(record, Code.MC306, what, passage));
        }
      }
      misprints(record, passage, told, findings);
    }
    return findings;
  }

  /// Whether any word stands twice in a row; most passages are done with by that.
  private static boolean hasTwice(String words) {
    for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
      int from = blank;
      while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
        from--;
      }
      int length = blank - from;
      if (length > 0
          && length <= LONGEST_SMALL
          && words.regionMatches(true, from, words, blank + 1, length)) {
        return true;
      }
    }
    return false;
  }

  private static void misprints(
      DiplomaticRecord record, Passage passage, Set<String> told, List<Finding> findings) {
    String words = passage.words();
    WordCounts counts = WordCounts.trained();
    Matcher word = WORD.matcher(words);
    int all = 0;
    int unknown = 0;
    List<Finding> found = new ArrayList<>();
    while (word.find()) {
      all++;
      if (counts.of(words, word.start(), word.end()) > 0) {
        continue;
      }
      unknown++;
      boolean seen =
          words.startsWith(" [", word.end())
              || words.startsWith("[", word.end())
              || SELDOM.contains(word.group())
              || isMade(word.group(), counts)
              || isForeign(words, word.start());
      String token = word.group();
      Optional<String> meant = seen ? Optional.empty() : meant(token, counts);
      if (meant.isPresent() && told.add(token)) {
        found.add(finding(record, Code.MC305, token + " for " + meant.get(), passage));
      }
    }
    if (unknown * STRANGE <= all + STRANGE) {
      findings.addAll(found);
    }
  }

  private static boolean isForeign(String words, int at) {
    return FOREIGN.matcher(words.substring(Math.max(0, at - 6), at)).matches();
  }

  /// Whether the word is a counted verb in another form, its last letter doubled or not:
  /// "forgoing", "transitted".
  private static boolean isMade(String token, WordCounts counts) {
    for (String ending : ENDINGS) {
      if (token.endsWith(ending)) {
        String stem = token.substring(0, token.length() - ending.length());
        boolean doubled =
            stem.length() > SHORTEST
                && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return stem.length() >= SHORTEST
            && (counts.of(stem) > 0
                || doubled && counts.of(stem.substring(0, stem.length() - 1)) > 0);
      }
    }
    return false;
  }

  /// The usual word that a letter left out, exchanged with its neighbour, or read as a digit makes
  /// this of.
  private static Optional<String> meant(String token, WordCounts counts) {
    if (token.indexOf('1') >= 0) {
      return Optional.of(token.replace('1', 'l')).filter(it -> counts.of(it) >= USUAL / 40);
    }
    if (token.length() < 6) {
      return Optional.empty();
    }
    String best = "";
    for (int at = 1; at < token.length(); at++) {
      for (char letter = 'a'; letter <= 'z'; letter++) {
        // "guerillas": of double letters one may be left out by right.
        if (token.charAt(at) != letter && token.charAt(at - 1) != letter) {
          String read = token.substring(0, at) + letter + token.substring(at);
          best = counts.of(read) > counts.of(best) ? read : best;
        }
      }
      String swapped =
          token.substring(0, at - 1)
              + token.charAt(at)
              + token.charAt(at - 1)
              + token.substring(at + 1);
      best = counts.of(swapped) > counts.of(best) ? swapped : best;
    }
    return Optional.of(best).filter(it -> counts.of(it) >= USUAL);
  }

  private static String around(String words, int start, int end) {
    int from = Math.max(0, words.lastIndexOf(' ', Math.max(0, start - 12)) + 1);
    int to = Math.min(words.length(), end + 12);
    return "“" + words.substring(from, to).strip() + "”";
  }

  private static Finding finding(DiplomaticRecord record, Code code, String what, Passage passage) {
    String message = code.label() + ": " + what + " (" + passage.name() + ")";
    return new Finding(code, record.span(), message);
  }
}
