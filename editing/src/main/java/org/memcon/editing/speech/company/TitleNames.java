package org.memcon.editing.speech.company;

import java.util.ArrayList;
import java.util.List;

/// The names that a title gives in brackets, each with the office before it: "Telegram From the
/// Ambassador in Freedonia (Bell)".
final class TitleNames {

  /// A name and the words before it.
  record Party(String name, String office) {}

  private TitleNames() {}

  static List<Party> of(String title) {
    List<Party> parties = new ArrayList<>();
    int from = 0;
    for (int open = title.indexOf('('); open >= 0; open = title.indexOf('(', open + 1)) {
      int close = title.indexOf(')', open);
      if (close < 0) {
        break;
      }
      String name = title.substring(open + 1, close).strip();
      if (isName(name)) {
        parties.add(new Party(name, title.substring(from, open)));
      }
      from = close + 1;
    }
    return parties;
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > 30 || !Character.isUpperCase(name.charAt(0))) {
      return name.startsWith("de ") || name.startsWith("von ");
    }
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      small |= Character.isLowerCase(c);
    }
    return small;
  }
}
