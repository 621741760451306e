package org.memcon.model.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.text.TextSpan;

/// Who speaks: the name as it is printed before the words, and which of the record's speakers that
/// is.
///
/// `printed` is the label with its signs ("N.S. KHRUSHCHEV."), `name` the name alone ("N.S.
/// Khrushchev"); `key` is the same for every label of one speaker in a record ("khrushchev"), lower
/// case ASCII with hyphens; `authority` is who that is in the world.
public record Speaker(
    TextSpan span, List<Inline> printed, String name, String key, Optional<AuthorityId> authority) {

  public Speaker {
    printed = List.copyOf(printed);
  }

  /// A name as a key: accents off, lower case, all but letters and digits to single hyphens.
  public static String keyOf(String name) {
    String low = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(low.length());
    boolean gap = false;
    for (int i = 0; i < low.length(); ) {
      int c = low.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) || isNumber(c)) {
        key.append(gap && !key.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else if (!isAccent(c)) {
        gap = true;
      }
    }
    return key.toString();
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isAccent(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
