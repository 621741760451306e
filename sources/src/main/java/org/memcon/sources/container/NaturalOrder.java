package org.memcon.sources.container;

import java.util.Comparator;

/// The order in which people expect file names: "page 2" before "page 10", upper and lower case
/// alike.
public final class NaturalOrder {

  /// Compares names; names that differ only in case or in leading noughts come in a fixed order
  /// too.
  public static final Comparator<String> COMPARATOR =
      ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (digit(one.charAt(i)) && digit(other.charAt(j))) {
        int endOne = end(one, i);
        int endOther = end(other, j);
        int order = number(one.substring(i, endOne), other.substring(j, endOther));
        if (order != 0) {
          return order;
        }
        i = endOne;
        j = endOther;
      } else {
        int order =
            Character.compare(
                Character.toLowerCase(one.charAt(i)), Character.toLowerCase(other.charAt(j)));
        if (order != 0) {
          return order;
        }
        i++;
        j++;
      }
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  private static int number(String one, String other) {
    String first = one.replaceFirst("^0+(?=\\d)", "");
    String second = other.replaceFirst("^0+(?=\\d)", "");
    int order = Integer.compare(first.length(), second.length());
    return order != 0 ? order : first.compareTo(second);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int end(String name, int from) {
    int end = from;
    while (end < name.length() && digit(name.charAt(end))) {
      end++;
    }
    return end;
  }
}
