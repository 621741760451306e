package org.memcon.editing.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordStartsTest {

  private static List<String> words(String text, String found, int blanks, String signs) {
    SortedSet<Integer> starts = new TreeSet<>();
    WordStarts.before(text, text.indexOf(found), blanks, signs, starts);
    List<String> words = new ArrayList<>();
    for (int start : starts) {
      words.add(text.substring(start).replaceFirst(" .*", ""));
    }
    return words;
  }

  @Test
  void wordsAreReadBackOverSomeBlanks() {
    assertEquals(
        List.of("Acting", "Valden", "Minister"),
        words("said the Acting Valden Minister", "Minister", 2, "."));
  }

  @Test
  void anyOtherSignEndsThem() {
    assertEquals(List.of("Minister"), words("Bell, Minister", "Minister", 9, "."));
    assertEquals(List.of("Bell", "Minister"), words("(Bell Minister", "Minister", 9, "."));
    assertEquals(
        List.of("Orlok-Bell", "Bell", "Minister"),
        words("Orlok-Bell Minister", "Minister", 9, "-"));
  }

  @Test
  void theBorderOfAWordIsThatOfPatterns() {
    assertEquals(List.of("Élan", "lan", "Minister"), words("Élan Minister", "Minister", 9, ""));
  }
}
