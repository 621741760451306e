package org.memcon.tei.planning;

import java.util.HashSet;
import java.util.Set;

/// The `xml:id`s of a file: each a name that XML allows, none twice.
public final class Names {

  private final Set<String> taken = new HashSet<>();

  /// Takes an id that must stand as it is, such as a record's; false where it is taken.
  public boolean take(String id) {
    return taken.add(id);
  }

  /// The nearest free id to the one wanted.
  public String free(String wanted) {
    String name = form(wanted);
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  /// A text as a name without colon.
  public static String form(String text) {
    StringBuilder name = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean other = (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (name.isEmpty() && !letter) {
        name.append('_');
      }
      name.append(letter || other ? c : '_');
    }
    return name.isEmpty() ? "_" : name.toString();
  }

  /// Whether a text is such a name already.
  public static boolean isName(String text) {
    return form(text).equals(text);
  }

  /// A text as one word of an attribute such as `type`.
  public static String word(String text) {
    String word = text.strip().replaceAll("[\\p{Z}\\p{C}]+", "-");
    return word.isEmpty() ? "other" : word;
  }
}
