package org.memcon.editing.speech.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.memcon.editing.speech.clause.NameWords;

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
    between(title, parties);
    return parties;
  }

  /// "Between Secretary of State Bell and President Orlok, Port Vell, May 1".
  private static void between(String title, List<Party> parties) {
    int between = title.indexOf("Between ");
    int and = title.indexOf(" and ", Math.max(0, between));
    if (between < 0 || and < 0) {
      return;
    }
    int end = title.indexOf(',', and);
    party(title.substring(between + 8, and), parties);
    party(title.substring(and + 5, end < 0 ? title.length() : end), parties);
  }

  private static void party(String words, List<Party> parties) {
    int blank = words.lastIndexOf(' ');
    String name = words.substring(blank + 1);
    boolean office = NameWords.isOffice(name.toLowerCase(Locale.ROOT));
    if (blank > 0 && words.length() < 50 && words.indexOf('(') < 0 && isName(name) && !office) {
      parties.add(new Party(name, words.substring(0, blank)));
    }
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
