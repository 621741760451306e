package org.memcon.editing.identification.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// All syllables of standard Chinese: pinyin, without tones, and Wade-Giles with its aspirates.
final class SyllableTable {

  /// The finals that pinyin writes behind each initial; the whole set of syllables.
  private static final String FINALS =
      """
      b a ai an ang ao ei en eng i ian iao ie in ing o u
      p a ai an ang ao ei en eng i ian iao ie in ing o ou u
      m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
      f a an ang ei en eng o ou u
      d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
      t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
      n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo ü üe
      l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üe
      g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
      k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
      h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
      j i ia ian iang iao ie in ing iong iu u uan ue un
      q i ia ian iang iao ie in ing iong iu u uan ue un
      x i ia ian iang iao ie in ing iong iu u uan ue un
      zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
      ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
      sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
      r an ang ao e en eng i ong ou u ua uan ui un uo
      z a ai an ang ao e ei en eng i ong ou u uan ui un uo
      c a ai an ang ao e en eng i ong ou u uan ui un uo
      s a ai an ang ao e en eng i ong ou u uan ui un uo
      y a an ang ao e i in ing o ong ou u uan ue un
      w a ai an ang ei en eng o u
      - a ai an ang ao e ei en eng er o ou
      """;

  private static final Map<String, String> INITIALS =
      Map.ofEntries(
          Map.entry("b", "p"),
          Map.entry("p", "p'"),
          Map.entry("d", "t"),
          Map.entry("t", "t'"),
          Map.entry("g", "k"),
          Map.entry("k", "k'"),
          Map.entry("j", "ch"),
          Map.entry("q", "ch'"),
          Map.entry("x", "hs"),
          Map.entry("zh", "ch"),
          Map.entry("ch", "ch'"),
          Map.entry("r", "j"),
          Map.entry("z", "ts"),
          Map.entry("c", "ts'"));

  private final Set<String> pinyin = new LinkedHashSet<>();
  private final Map<String, Set<String>> wadeGiles = new HashMap<>();

  SyllableTable() {
    for (String line : FINALS.strip().split("\n")) {
      String[] words = line.strip().split(" ");
      String initial = words[0].equals("-") ? "" : words[0];
      for (int i = 1; i < words.length; i++) {
        String syllable = plain(initial + words[i]);
        pinyin.add(syllable);
        for (String form : forms(initial, words[i])) {
          wadeGiles.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(syllable);
        }
      }
    }
  }

  /// All syllables of pinyin.
  Set<String> all() {
    return pinyin;
  }

  /// Whether this is a syllable of pinyin, "ü" written as "u".
  boolean isPinyin(String syllable) {
    return pinyin.contains(syllable);
  }

  /// The pinyin of a syllable in Wade-Giles with its apostrophe, umlauts and accents off; more than
  /// one where these would have told them apart.
  Set<String> ofWadeGiles(String syllable) {
    return wadeGiles.getOrDefault(syllable, Set.of());
  }

  static String plain(String letters) {
    return letters.toLowerCase(Locale.ROOT).replace('ü', 'u').replace('ê', 'e').replace('ŭ', 'u');
  }

  private static List<String> forms(String initial, String rest) {
    List<String> forms = new ArrayList<>();
    String first = INITIALS.getOrDefault(initial, initial);
    for (String last : finals(initial, rest)) {
      forms.add(plain(first + last));
    }
    if (rest.equals("i") && Set.of("z", "c", "s").contains(initial)) {
      forms.clear();
      switch (initial) {
        case "z" -> forms.addAll(List.of("tzu", "tsu", "tze"));
        case "c" -> forms.addAll(List.of("tz'u", "ts'u", "tz'e"));
        default -> forms.addAll(List.of("ssu", "szu", "sze", "su"));
      }
    }
    if (initial.equals("y") && rest.equals("i")) {
      forms.add("i");
    }
    return forms;
  }

  private static List<String> finals(String initial, String rest) {
    boolean palatal = Set.of("j", "q", "x").contains(initial);
    boolean retroflex = Set.of("zh", "ch", "sh", "r").contains(initial);
    boolean throat = Set.of("g", "k", "h").contains(initial);
    return switch (initial + ":" + rest) {
      case "y:an" -> List.of("en", "an");
      case "y:e" -> List.of("eh", "e");
      case "y:ou" -> List.of("u", "ou");
      case "y:ue" -> List.of("ueh");
      case "y:ong" -> List.of("ung");
      case ":er" -> List.of("erh");
      case ":e" -> List.of("o", "e");
      default ->
          switch (rest) {
            case "i" -> retroflex ? List.of("ih") : List.of("i");
            case "ian" -> List.of("ien");
            case "ie" -> List.of("ieh");
            case "ue", "üe" -> List.of("ueh");
            case "ong" -> List.of("ung");
            case "iong" -> List.of("iung");
            case "uo" -> throat || initial.equals("sh") ? List.of("uo") : List.of("o");
            case "e" -> throat ? List.of("o", "e") : List.of("e", "eh");
            case "ui" ->
                throat && !initial.equals("h") ? List.of("uei", "ui") : List.of("ui", "uei");
            case "ei" -> List.of("ei");
            case "o" -> List.of("o");
            default -> palatal ? List.of(rest) : List.of(rest);
          };
    };
  }
}
