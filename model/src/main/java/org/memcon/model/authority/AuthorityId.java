package org.memcon.model.authority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// The name of an authority record: `p_KNS1` of a volume's list, written `frus1961-63v05#p_KNS1`,
/// or a name of the archive's own authority.
public record AuthorityId(String value) implements Comparable<AuthorityId> {

  private static final int LONGEST = 60;

  private static final Map<String, String> LETTERS =
      Map.of(
          "ø", "o", "đ", "d", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ı",
          "i");

  public AuthorityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an authority id without characters");
    }
  }

  /// An id that says of what kind something is and how it is called: `person-zhou-enlai`,
  /// `place-beijing`; letters without an accent, at most about 60.
  ///
  /// @param kind the first word of the id
  /// @param name a name as it is said; its brackets and nicknames in quotation marks are left out
  public static AuthorityId named(String kind, String name) {
    String plain = name.replaceAll("\\([^)]*\\)|[“\"][^”\"]*[”\"]", " ").toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    String slug =
        Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’‘ʿʾ`.]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    int cut = slug.length() <= LONGEST ? slug.length() : slug.lastIndexOf('-', LONGEST);
    String kept = slug.substring(0, cut > 0 ? cut : Math.min(slug.length(), LONGEST));
    return new AuthorityId(kept.isEmpty() ? kind : kind + "-" + kept);
  }

  @Override
  public int compareTo(AuthorityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
