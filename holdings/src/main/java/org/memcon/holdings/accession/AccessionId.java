package org.memcon.holdings.accession;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of an accession: the source's stem and eight hexadecimal digits of where it came from
/// ("frus1961-63v05-3f2a9c01"). It is the name of a folder in the OCFL storage root.
public record AccessionId(String value) implements Comparable<AccessionId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,120}");

  public AccessionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an accession id: \"" + value + "\"");
    }
  }

  /// The accession of what comes from `key` (an absolute path or an address) and is called `stem`.
  public static AccessionId of(String stem, String key) {
    String slug =
        Normalizer.normalize(stem, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._]+", "-")
            .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
    String name = slug.length() > 60 ? slug.substring(0, 60).replaceAll("[^a-z0-9]+$", "") : slug;
    return new AccessionId((name.isEmpty() ? "source" : name) + "-" + digest(key).substring(0, 8));
  }

  /// The accession that a folder of the storage root is named for; empty for a folder that is no
  /// accession's.
  public static Optional<AccessionId> ofFolder(String name) {
    return FORM.matcher(name).matches() && !name.equals("extensions")
        ? Optional.of(new AccessionId(name))
        : Optional.empty();
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(AccessionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
