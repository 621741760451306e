package org.memcon.model.authority;

import java.util.Optional;

/// A form of a name: as it is written, in which language, and when it was in use.
///
/// `language` is a BCP 47 tag, with the script and the romanization where they are known:
/// `ru-Cyrl`, `zh-Latn-wadegile`, `zh-Latn-pinyin`, `ru-Latn-alalc97`. A person's name stands as it
/// is filed ("Khrushchev, Nikita S.") or as it is said ("Nikita Khrushchev").
public record NameForm(String text, Optional<String> language, Period used) {

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
}
