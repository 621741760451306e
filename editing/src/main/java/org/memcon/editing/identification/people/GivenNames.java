package org.memcon.editing.identification.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.memcon.editing.identification.sound.SoundOfWord;

/// Names that are often given, folded: who is called "Gordon Hale" is nobody named Gordon.
final class GivenNames {

  private static final Set<String> NAMES = read();

  private GivenNames() {}

  static boolean has(String word) {
    return NAMES.contains(word);
  }

  /// Whether a word is short for one of these names: "Bob" is Robert, "Chris" Christian.
  static boolean isShort(String word, Set<String> names) {
    if (word.length() < 3 || names.isEmpty()) {
      return false;
    }
    Set<String> called = Nicknames.of(word);
    for (String name : names) {
      if (name.length() > word.length() && name.startsWith(word)
          || called.contains(name)
          || areOne(word, name)) {
        return true;
      }
    }
    return false;
  }

  /// Whether two given names, folded, are spellings of one: "Anatoliy" and "Anatoly".
  static boolean areOne(String word, String name) {
    return word.length() >= LONG
        && name.length() >= LONG
        && word.startsWith(name.substring(0, 2))
        && SoundOfWord.of(word).likeness(SoundOfWord.of(name), false) >= ALIKE;
  }

  private static final int LONG = 5;
  private static final double ALIKE = 0.95;

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"))) {
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
