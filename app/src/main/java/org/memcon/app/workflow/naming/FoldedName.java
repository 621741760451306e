package org.memcon.app.workflow.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name without case, accents and signs, its words parted by single blanks.
final class FoldedName {

  private FoldedName() {}

  /// Made when first a name has accents: most have none.
  private static final class Signs {
    static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  }

  /// The name, folded.
  static String of(String name) {
    return isPlain(name) ? plain(name) : withoutAccents(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(capital ? (char) (c + ' ') : c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static String withoutAccents(String name) {
    String plain =
        Signs.ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Signs.NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
