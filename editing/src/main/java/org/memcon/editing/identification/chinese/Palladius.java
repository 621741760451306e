package org.memcon.editing.identification.chinese;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The Cyrillic spelling of Chinese syllables that Russian has used since Palladius: "Чжоу Эньлай".
final class Palladius {

  private static final Map<String, String> INITIALS =
      Map.ofEntries(
          Map.entry("b", "б"),
          Map.entry("p", "п"),
          Map.entry("m", "м"),
          Map.entry("f", "ф"),
          Map.entry("d", "д"),
          Map.entry("t", "т"),
          Map.entry("n", "н"),
          Map.entry("l", "л"),
          Map.entry("g", "г"),
          Map.entry("k", "к"),
          Map.entry("h", "х"),
          Map.entry("j", "цз"),
          Map.entry("q", "ц"),
          Map.entry("x", "с"),
          Map.entry("zh", "чж"),
          Map.entry("ch", "ч"),
          Map.entry("sh", "ш"),
          Map.entry("r", "ж"),
          Map.entry("z", "цз"),
          Map.entry("c", "ц"),
          Map.entry("s", "с"),
          Map.entry("", ""));

  private static final Map<String, String> FINALS =
      Map.ofEntries(
          Map.entry("a", "а"),
          Map.entry("ai", "ай"),
          Map.entry("an", "ань"),
          Map.entry("ang", "ан"),
          Map.entry("ao", "ао"),
          Map.entry("e", "э"),
          Map.entry("ei", "эй"),
          Map.entry("en", "энь"),
          Map.entry("eng", "эн"),
          Map.entry("er", "эр"),
          Map.entry("i", "и"),
          Map.entry("ia", "я"),
          Map.entry("ian", "янь"),
          Map.entry("iang", "ян"),
          Map.entry("iao", "яо"),
          Map.entry("ie", "е"),
          Map.entry("in", "инь"),
          Map.entry("ing", "ин"),
          Map.entry("iong", "юн"),
          Map.entry("iu", "ю"),
          Map.entry("o", "о"),
          Map.entry("ong", "ун"),
          Map.entry("ou", "оу"),
          Map.entry("u", "у"),
          Map.entry("ua", "уа"),
          Map.entry("uai", "уай"),
          Map.entry("uan", "уань"),
          Map.entry("uang", "уан"),
          Map.entry("ui", "уй"),
          Map.entry("un", "унь"),
          Map.entry("uo", "о"),
          Map.entry("ü", "юй"),
          Map.entry("üe", "юэ"),
          Map.entry("üan", "юань"),
          Map.entry("ün", "юнь"));

  /// Syllables that begin with a half vowel, and those that go their own way.
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("yi", "и"),
          Map.entry("ya", "я"),
          Map.entry("yan", "янь"),
          Map.entry("yang", "ян"),
          Map.entry("yao", "яо"),
          Map.entry("ye", "е"),
          Map.entry("yin", "инь"),
          Map.entry("ying", "ин"),
          Map.entry("yong", "юн"),
          Map.entry("you", "ю"),
          Map.entry("yu", "юй"),
          Map.entry("yuan", "юань"),
          Map.entry("yue", "юэ"),
          Map.entry("yun", "юнь"),
          Map.entry("wu", "у"),
          Map.entry("wa", "ва"),
          Map.entry("wai", "вай"),
          Map.entry("wan", "вань"),
          Map.entry("wang", "ван"),
          Map.entry("wei", "вэй"),
          Map.entry("wen", "вэнь"),
          Map.entry("weng", "вэн"),
          Map.entry("wo", "во"),
          Map.entry("zi", "цзы"),
          Map.entry("ci", "цы"),
          Map.entry("si", "сы"),
          Map.entry("hui", "хуэй"));

  private static final List<String> ORDER =
      List.of(
          "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
          "r", "z", "c", "s");

  private final Map<String, Set<String>> syllables = new HashMap<>();

  Palladius(Set<String> pinyin) {
    for (String syllable : pinyin) {
      String written = WHOLE.get(syllable);
      if (written == null) {
        String initial = ORDER.stream().filter(syllable::startsWith).findFirst().orElse("");
        written = INITIALS.get(initial) + FINALS.getOrDefault(rest(initial, syllable), "?");
      }
      syllables.computeIfAbsent(written, key -> new LinkedHashSet<>()).add(syllable);
    }
    // "Лю" is Liu; Lü is "Люй".
    syllables.computeIfAbsent("хой", key -> new LinkedHashSet<>()).add("hui");
  }

  private static String rest(String initial, String syllable) {
    String rest = syllable.substring(initial.length());
    boolean palatal = Set.of("j", "q", "x").contains(initial);
    boolean umlaut = palatal && rest.startsWith("u") || rest.equals("ue");
    return umlaut ? "ü" + rest.substring(1) : rest;
  }

  /// The pinyin of a syllable in Cyrillic; none where it is no Chinese one.
  Set<String> pinyin(String syllable) {
    return syllables.getOrDefault(syllable, Set.of());
  }
}
