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
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
