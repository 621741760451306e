package org.memcon.editing.identification.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What ICU makes of the names in other scripts that the brought-along authority has.
///
/// Every index of names needs all of these, and to ask ICU for them takes a third of the time that
/// a new process has for its first answer. `latin.tsv` has a name and its Latin letters in a line;
/// `KeptLatinTest` compares it with ICU, and writes it anew.
final class KeptLatin {

  private static final Map<String, String> KEPT = read();

  private KeptLatin() {}

  /// A name as ICU's Any-Latin writes it, where it is kept.
  static Optional<String> of(String name) {
    return Optional.ofNullable(KEPT.get(name));
  }

  private static Map<String, String> read() {
    Map<String, String> kept = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KeptLatin.class.getResourceAsStream("latin.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        kept.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept;
  }
}
