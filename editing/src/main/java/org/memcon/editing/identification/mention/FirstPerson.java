package org.memcon.editing.identification.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.text.TextSpan;

/// Finds in some words the first by which their writer speaks of himself, what is quoted aside.
public final class FirstPerson {

  private static final Pattern SELF =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.’'-])(I(?=[ ’'][a-zà-ž])|[Tt]he undersigned|[Mm]y|me)(?![\\p{L}-])");

  /// Behind these it is a number.
  private static final Set<String> NUMBERED =
      Set.of(
          "war",
          "part",
          "annex",
          "volume",
          "vol",
          "phase",
          "section",
          "class",
          "type",
          "category",
          "title",
          "article",
          "chapter",
          "group",
          "corps",
          "stage",
          "plan",
          "option",
          "tab");

  private FirstPerson() {}

  /// Where the writer first says "I", "the undersigned", "my" or "me".
  public static Optional<TextSpan> in(String words) {
    Matcher self = SELF.matcher(words);
    while (self.find()) {
      if (!isQuoted(words, self.start()) && !isNumber(words, self.start())) {
        return Optional.of(new TextSpan(self.start(1), self.end(1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isQuoted(String words, int at) {
    int open = 0;
    boolean straight = false;
    for (int i = 0; i < at; i++) {
      char c = words.charAt(i);
      open += c == '“' ? 1 : c == '”' ? -1 : 0;
      straight ^= c == '"';
    }
    return open > 0 || straight;
  }

  private static boolean isNumber(String words, int at) {
    if (words.charAt(at) != 'I' || at < 2 || words.charAt(at - 1) != ' ') {
      return false;
    }
    int from = words.lastIndexOf(' ', at - 2) + 1;
    String before = words.substring(from, at - 1);
    boolean name =
        from > 1
            && !before.isEmpty()
            && Character.isUpperCase(before.charAt(0))
            && Character.isLetter(before.charAt(before.length() - 1))
            && ".!?:;”\"".indexOf(words.charAt(from - 2)) < 0;
    return NUMBERED.contains(Tokens.fold(before)) || name;
  }
}
