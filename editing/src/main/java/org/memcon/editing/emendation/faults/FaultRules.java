package org.memcon.editing.emendation.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.memcon.editing.emendation.words.FilledWord;
import org.memcon.editing.emendation.words.SourceWords;

/// Says what may have stood where a scan's text has a word.
final class FaultRules {

  /// A repair must lead to a word that is counted at least so often, or stands in the source so
  /// often.
  static final int USUAL = 20;

  private static final int REPEATED = 3;

  /// Words of three letters are mostly abbreviations unless they are as usual as this.
  private static final int SHORT_USUAL = 500;

  /// Two words that follow each other do so more often than chance would have it (a logarithm).
  private static final double NEIGHBOURS = 1;

  /// Two faults at once are that much less likely than one (a logarithm).
  private static final double SELDOM = 4;

  private static final int LONG = 10;

  private static final Set<String> SHORT =
      Set.of(
          "a", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me",
          "my", "no", "of", "on", "or", "so", "to", "up", "us", "we");

  private final SourceWords words;

  FaultRules(SourceWords words) {
    this.words = words;
  }

  /// The words that a run of letters, digits and bars may stand for.
  List<Candidate> candidates(String token) {
    List<Candidate> found = new ArrayList<>();
    if (token.indexOf('|') >= 0) {
      replaced(token, '|', 'I', Fault.BAR, found);
      return found;
    }
    if (token.indexOf('1') >= 0) {
      if (isWritten(token)) {
        replaced(token, '1', 'l', Fault.ONE, found);
      }
      return found;
    }
    if (token.length() < 3 || token.length() > 40) {
      return found;
    }
    rn(token, found);
    together(token, found);
    boolean written = isSmall(token.substring(1));
    boolean great = token.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if ((written || great) && token.length() >= 6) {
      lost(token, great ? 'A' : 'a', found);
    }
    if (written && token.length() >= 4) {
      doubled(token, found);
    }
    return found;
  }

  /// Whether there are letters beside the ones, and more of them.
  private static boolean isWritten(String token) {
    long ones = token.chars().filter(c -> c == '1').count();
    return token.length() > 2 && ones * 2 <= token.length() && !token.equals("1st");
  }

  /// Whether a 1 stands between letters, a small one behind it.
  private static boolean isInside(String token) {
    for (int i = 1; i + 1 < token.length(); i++) {
      if (token.charAt(i) == '1'
          && Character.isLowerCase(token.charAt(i + 1))
          && Character.isLetter(token.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String letters) {
    return letters.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private boolean isUsual(String word) {
    return words.elsewhere(word) >= USUAL || words.of(word) >= REPEATED;
  }

  /// "|n", "V||", "wi11", "Ju1y".
  private void replaced(String token, char from, char to, Fault fault, List<Candidate> found) {
    String read = token.replace(from, to);
    boolean known =
        fault == Fault.BAR
            || isInside(token)
            || words.elsewhere(read) >= SourceWords.KNOWN
            || isUsual(read);
    if (known && read.chars().allMatch(Character::isLetter)) {
      found.add(new Candidate(read, fault, words.share(read)));
    }
  }

  /// "rnuch", "governrnent".
  private void rn(String token, List<Candidate> found) {
    for (int at = token.indexOf("rn"); at >= 0; at = token.indexOf("rn", at + 1)) {
      String read = token.substring(0, at) + "m" + token.substring(at + 2);
      if (isUsual(read)) {
        found.add(new Candidate(read, Fault.RN, words.share(read)));
      }
    }
  }

  /// "ofthe", "USAis", "ofState", "representsthewill", "Cubaiis".
  private void together(String token, List<Candidate> found) {
    if (!Character.isLowerCase(token.charAt(token.length() - 1))) {
      return;
    }
    int before = found.size();
    for (int at = 1; at < token.length(); at++) {
      String one = token.substring(0, at);
      if (!mayStand(one)) {
        continue;
      }
      String two = token.substring(at);
      if (mayFollow(one, two)) {
        double share = words.share(one) + words.share(two) + NEIGHBOURS;
        found.add(new Candidate(one + " " + two, Fault.TOGETHER, share));
      }
      if (two.length() > 2 && two.charAt(0) == two.charAt(1) && mayFollow(one, two.substring(1))) {
        double share = words.share(one) + words.share(two.substring(1)) - SELDOM;
        found.add(new Candidate(one + " " + two.substring(1), Fault.TOGETHER, share));
      }
    }
    if (found.size() == before && token.length() >= LONG) {
      three(token, found);
    }
  }

  private void three(String token, List<Candidate> found) {
    for (int at = 2; at + 4 < token.length(); at++) {
      String one = token.substring(0, at);
      for (int end = at + 2; mayStand(one) && end + 2 < token.length(); end++) {
        String two = token.substring(at, end);
        String three = token.substring(end);
        if (mayFollow(one, two) && mayFollow(two, three)) {
          double share =
              words.share(one) + words.share(two) + words.share(three) + NEIGHBOURS - SELDOM;
          found.add(new Candidate(one + " " + two + " " + three, Fault.TOGETHER, share));
        }
      }
    }
  }

  private boolean mayFollow(String one, String two) {
    boolean capital = Character.isUpperCase(two.charAt(0));
    return mayStand(two)
        && (!capital || SHORT.contains(one) || isSmall(one) && words.elsewhere(one) > 20_000);
  }

  private boolean mayStand(String part) {
    return switch (part.length()) {
      case 1 -> part.equals("a") || part.equals("I") || part.equals("A");
      case 2 ->
          SHORT.contains(part.toLowerCase(Locale.ROOT))
              || Character.isUpperCase(part.charAt(1)) && words.elsewhere(part) >= SHORT_USUAL;
      case 3 -> words.elsewhere(part) >= SHORT_USUAL;
      default ->
          isUsual(part) || part.length() >= LONG - 2 && words.elsewhere(part) >= SourceWords.KNOWN;
    };
  }

  /// "governent".
  private void lost(String token, char a, List<Candidate> found) {
    FilledWord read = new FilledWord(token);
    for (int at = 1; at < token.length(); at++) {
      for (char letter = a; letter < a + 26; letter++) {
        read.put(at, letter);
        // Of two equal letters either may be the lost one.
        if (token.charAt(at) != letter && words.isCounted(read, USUAL, REPEATED)) {
          String word = read.toString();
          found.add(new Candidate(word, Fault.LOST, words.share(word) - Math.log(token.length())));
        }
      }
    }
  }

  /// "wass".
  private void doubled(String token, List<Candidate> found) {
    for (int at = 1; at < token.length(); at++) {
      if (token.charAt(at) == token.charAt(at - 1)) {
        String word = token.substring(0, at) + token.substring(at + 1);
        if (isUsual(word)) {
          found.add(
              new Candidate(word, Fault.DOUBLED, words.share(word) - Math.log(token.length())));
        }
      }
    }
  }
}
