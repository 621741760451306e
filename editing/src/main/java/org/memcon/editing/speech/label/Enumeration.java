package org.memcon.editing.speech.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the letters and numerals of an outline ("A.", "B.", "II.") from speakers' initials: those
/// of an outline come one after the other.
public final class Enumeration {

  private static final List<String> NUMERALS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV");
  private static final Pattern SIGN = Pattern.compile("[A-Z]|[IVX]{2,5}+");

  private Enumeration() {}

  /// Which of the labels, by their index, count something.
  public static Set<Integer> among(List<SpeakerLabel> labels) {
    Set<Integer> signs = new HashSet<>();
    Map<Boolean, String> last = new HashMap<>();
    int followed = 0;
    int follow = 0;
    for (int i = 0; i < labels.size(); i++) {
      String sign = labels.get(i).printed().replaceAll("[.:—\\s-]", "");
      if (labels.get(i).style() != SpeakerLabel.Style.PERIOD || !SIGN.matcher(sign).matches()) {
        continue;
      }
      signs.add(i);
      boolean letter = sign.length() == 1 && isNext(sign, last.get(true), true);
      boolean numeral = NUMERALS.contains(sign) && isNext(sign, last.get(false), false);
      boolean first = sign.equals("A") || sign.equals("I");
      if (!first) {
        follow++;
        followed += letter || numeral ? 1 : 0;
      }
      if (sign.length() == 1) {
        last.put(true, sign);
      }
      if (NUMERALS.contains(sign)) {
        last.put(false, sign);
      }
    }
    boolean counts = follow > 0 ? followed * 2 >= follow : signs.size() < 3;
    return counts ? signs : Set.of();
  }

  private static boolean isNext(String sign, @Nullable String before, boolean letter) {
    if (before == null) {
      return false;
    }
    return letter
        ? sign.charAt(0) == before.charAt(0) + 1
        : NUMERALS.indexOf(sign) == NUMERALS.indexOf(before) + 1;
  }
}
