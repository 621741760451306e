package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognizes how a record was classified and handled: "Secret", "Top Secret; Eyes Only".
public final class ClassificationRecognizer {

  /// The level of secrecy as written, where there is one, and what else is said of the handling.
  public record Classification(Optional<String> level, List<String> handling) {

    public Classification {
      handling = List.copyOf(handling);
    }
  }

  private static final String LEVELS =
      "(?:Strictly |Administratively |Personal and |Most )?(?:Top [Ss]ecret|Secret|Confidential)(?:"
          + " and Personal| and Confidential)?|Unclassified|Restricted|Limited Official Use(?:"
          + " Only)?|(?:For )?Official Use Only|Top Secret-\\p{Lu}\\w+";
  private static final String HANDLING =
      "\\p{Lu}[\\p{L}’'/–-]*(?: [\\p{L}’'/–-]+){0,5}(?: \\[[^\\]]{3,60}\\])?|\\[[^\\]]{3,60}\\]";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:^|[.\\]:;] |\\. ?[”\"] )(?<all>(?:(?:"
              + HANDLING
              + ")[;,] ){0,2}(?<level>"
              + LEVELS
              + ")(?<rest>(?:[;,/] ?(?:"
              + HANDLING
              + ")| \\[[^\\]]{3,60}\\]){0,7}))(?=\\.|$|\\])");
  private static final Pattern IN_MARKING =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?:(?:strictly|most) )?(?:top"
              + " secret|secret|confidential|unclassified|restricted|limited official use|official"
              + " use only)|(?:streng )?(?:geheim|vertraulich)|(?:très )?secret|confidentiel|(?:muy"
              + " )?(?:secreto|reservado|confidencial)|(?:segreto|riservato|confidenziale)|(?:совершенно"
              + " )?секретно|(?:ściśle )?tajne|(?:přísně )?tajné|vertrouwelijk)(?!\\p{L})");

  /// A post and its telegram's number, "VELOGRAD 0123", say nothing of handling.
  private static final Pattern POST = Pattern.compile("\\p{Lu}[\\p{Lu} ]{2,16} \\d{3,6}");

  private static final Pattern WITHDRAWN = Pattern.compile("(?i)\\b(?:de)?classified\\b");

  /// The classification that a source note gives, in a sentence of its own.
  public Optional<Classification> recognize(String words) {
    String begin = words.substring(0, Math.min(words.length(), 3_000));
    Matcher sentence = SENTENCE.matcher(begin);
    if (!mayClassify(begin) || !find(sentence, begin)) {
      return Optional.empty();
    }
    List<String> handling = new ArrayList<>();
    String level = sentence.group("level");
    for (String part : sentence.group("all").split("[;,/] ?| (?=\\[)")) {
      if (!part.isBlank() && !part.equals(level)) {
        handling.add(part.strip());
      }
    }
    return Optional.of(new Classification(Optional.of(level), handling));
  }

  /// Finds the sentence behind the sign that ends another.
  private static boolean find(Matcher sentence, String words) {
    sentence.useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < words.length(); at++) {
      if ((at == 0 || mayFollow(words, at)) && sentence.region(at, words.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sign stands at a place that ends a sentence, and what begins one behind it.
  private static boolean mayFollow(String words, int at) {
    char sign = words.charAt(at);
    if (sign != '.' && sign != ']' && sign != ':' && sign != ';' || at + 2 >= words.length()) {
      return false;
    }
    char next = words.charAt(at + 1);
    char first = next == ' ' ? words.charAt(at + 2) : next;
    boolean quoted = sign == '.' && (first == '”' || first == '"');
    return quoted || (next == ' ' && (first == '[' || Character.isUpperCase(first)));
  }

  /// What the name of every level has in it.
  private static boolean mayClassify(String words) {
    return words.contains("ecret")
        || words.contains("Confidential")
        || words.contains("Unclassified")
        || words.contains("Restricted")
        || words.contains("Official Use");
  }

  /// What a line says that is a marking as a whole: "SECRET", "Top Secret. Copy No. 1", "PRIORITY".
  public Classification inMarking(String line) {
    Matcher level = IN_MARKING.matcher(line);
    if (line.length() > 120 || WITHDRAWN.matcher(line).find()) {
      return new Classification(Optional.empty(), List.of());
    }
    boolean found = level.find();
    String others =
        found ? line.substring(0, level.start()) + "; " + line.substring(level.end()) : line;
    List<String> handling = new ArrayList<>();
    for (String part : others.split("(?<!(?i:\\bNo))\\.|[;,/–—\\[\\]()*]")) {
      if (part.chars().anyMatch(Character::isLetter) && !POST.matcher(part.strip()).matches()) {
        handling.add(part.strip());
      }
    }
    return new Classification(found ? Optional.of(level.group()) : Optional.empty(), handling);
  }
}
