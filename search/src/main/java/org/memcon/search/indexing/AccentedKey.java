package org.memcon.search.indexing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.memcon.model.record.Speaker;

/// The key of a speaker whom nobody knows, with the accents of the printed name ("cárdenas" for "L.
/// CÁRDENAS"): by it one is counted, and called in lists.
final class AccentedKey {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private AccentedKey() {}

  /// As much of the name, from its end, as the key has; the key, where the name says something
  /// else.
  static String of(Speaker speaker) {
    String key = speaker.key();
    String composed = Normalizer.normalize(speaker.name(), Normalizer.Form.NFC);
    String[] words =
        SIGNS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip().split(" ");
    StringBuilder accented = new StringBuilder();
    for (int i = words.length - 1; i >= 0 && accented.length() < key.length(); i--) {
      accented.insert(0, accented.isEmpty() ? words[i] : words[i] + "-");
    }
    return Speaker.keyOf(accented.toString()).equals(key) ? accented.toString() : key;
  }
}
