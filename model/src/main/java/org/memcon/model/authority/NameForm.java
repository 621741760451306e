package org.memcon.model.authority;

import java.util.Optional;
import java.util.regex.Pattern;

/// A form of a name: as it is written, in which language, and when it was in use.
///
/// `language` is a BCP 47 tag, with the script and the romanization where they are known:
/// `ru-Cyrl`, `zh-Latn-wadegile`, `zh-Latn-pinyin`, `ru-Latn-alalc97`. A person's name stands as it
/// is filed ("Khrushchev, Nikita S.") or as it is said ("Nikita Khrushchev").
public record NameForm(String text, Optional<String> language, Period used) {

  private static final Pattern GENERATION = Pattern.compile("(?:Jr|Sr)\\.?|[IV]{1,4}");

  public NameForm {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a form of a name without characters");
    }
  }

  /// A form in a language, in use at any time.
  public NameForm(String text, Optional<String> language) {
    this(text, language, Period.UNBOUNDED);
  }

  /// A form in a language that is not known.
  public static NameForm of(String text) {
    return new NameForm(text, Optional.empty());
  }

  /// A person's name as it is said: "Arden, Lucy M." is "Lucy M. Arden", "Arden, Ian, Jr." is "Ian
  /// Arden, Jr."; a form without a comma stays.
  public String said() {
    String[] parts = text.split(", ", -1);
    return switch (parts.length) {
      case 2 -> GENERATION.matcher(parts[1]).matches() ? text : parts[1] + " " + parts[0];
      case 3 ->
          GENERATION.matcher(parts[2]).matches()
              ? parts[1] + " " + parts[0] + ", " + parts[2]
              : text;
      default -> text;
    };
  }

  /// What a person's name is filed under: "Arden" of "Arden, Lucy M."; a form without a comma
  /// whole.
  public String filedUnder() {
    int comma = text.indexOf(", ");
    return comma > 0 ? text.substring(0, comma) : text;
  }
}
