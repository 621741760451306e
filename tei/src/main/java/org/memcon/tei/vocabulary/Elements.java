package org.memcon.tei.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The names of the elements of TEI P5.
public final class Elements {

  private static final Set<String> NAMES = names();

  private Elements() {}

  /// Whether TEI P5 has an element of this name.
  public static boolean isTei(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> names() {
    String file = "/org/memcon/tei/p5-elements.txt";
    try (InputStream in = Elements.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
