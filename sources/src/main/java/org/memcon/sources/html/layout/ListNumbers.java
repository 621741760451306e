package org.memcon.sources.html.layout;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Counts the items of a list as a browser numbers them.
final class ListNumbers {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  final int depth;
  private final boolean numbered;
  private final String type;
  private final int step;
  private int next;

  ListNumbers(Element list, int depth) {
    this.depth = depth;
    this.numbered = list.normalName().equals("ol");
    this.type = list.attr("type");
    boolean down = list.hasAttr("reversed");
    this.step = down ? -1 : 1;
    this.next = number(list.attr("start")).orElse(down ? items(list) : 1);
  }

  private static int items(Element list) {
    int items = 0;
    for (Element child : list.children()) {
      items += child.normalName().equals("li") ? 1 : 0;
    }
    return items;
  }

  /// The number or letter that is shown before an item; empty where the list shows none.
  Optional<String> label(Element item) {
    String value = item.attr("value").strip();
    Optional<Integer> own = number(value);
    if (!numbered) {
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
    // A note's printed number may be no number at all ("60a", "*"); then it is shown as it stands.
    if (own.isEmpty() && !value.isEmpty()) {
      return Optional.of(value);
    }
    int number = own.orElse(next);
    next = number + step;
    return Optional.of(formatted(number, item.hasAttr("type") ? item.attr("type") : type));
  }

  private static Optional<Integer> number(String text) {
    String bare = text.strip();
    return bare.matches("[-+]?\\d{1,8}") ? Optional.of(Integer.parseInt(bare)) : Optional.empty();
  }

  private static String formatted(int number, String type) {
    return switch (type) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
