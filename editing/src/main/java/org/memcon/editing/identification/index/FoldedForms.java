package org.memcon.editing.identification.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.memcon.editing.identification.script.LatinLetters;

/// Forms of names by their letters alone: case, accents, points and hyphens do not count, nor does
/// an article before them.
final class FoldedForms {

  private final Map<String, int[]> forms;
  private final NearSpellings near;
  private final List<String> spellings;

  private FoldedForms(Map<String, int[]> forms, List<String> spellings) {
    this.forms = forms;
    this.spellings = spellings;
    this.near = NearSpellings.of(spellings);
  }

  /// The forms with these letters.
  int[] find(String name) {
    return forms.getOrDefault(folded(name), new int[0]);
  }

  /// The forms that differ from them in one letter.
  int[] near(String name) {
    return near.near(folded(name)).stream()
        .flatMapToInt(place -> Arrays.stream(forms.get(spellings.get(place))))
        .toArray();
  }

  /// The letters that count.
  static String folded(String name) {
    String plain = LatinLetters.fold(name);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean counts = Character.isLetterOrDigit(c);
      if (counts) {
        letters.append(c);
      } else if (!letters.isEmpty()
          && letters.charAt(letters.length() - 1) != ' '
          && !isInside(plain, i)) {
        letters.append(' ');
      }
    }
    String folded = letters.toString().strip();
    return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
  }

  /// "N.A.T.O." is one word, "Ma'an" too.
  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length();
    return c == '\'' || (c == '.' && !last && Character.isLetter(text.charAt(at + 1)));
  }

  /// Gathers forms.
  static final class Builder {
    private final Map<String, List<Integer>> forms = new HashMap<>();

    void add(String name, int form) {
      String folded = folded(name);
      if (!folded.isEmpty()) {
        forms.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(form);
      }
    }

    FoldedForms build() {
      Map<String, int[]> packed = HashMap.newHashMap(forms.size());
      forms.forEach((name, places) ->
          packed.put(name, places.stream().mapToInt(Integer::intValue).toArray()));
      return new FoldedForms(packed, new ArrayList<>(packed.keySet()));
    }
  }
}
