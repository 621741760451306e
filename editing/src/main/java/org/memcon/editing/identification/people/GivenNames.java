package org.memcon.editing.identification.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/// Names that are often given, folded: who is called "Gordon Hale" is nobody named Gordon.
final class GivenNames {

  private static final Set<String> NAMES = read();

  private GivenNames() {}

  static boolean has(String word) {
    return NAMES.contains(word);
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"))) {
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
