package org.memcon.editing.identification.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Korean surnames that are spelled as each family likes, however they sound: "Yi", "Lee" and
/// "Rhee" are one.
final class KoreanSurnames {

  private static final List<List<String>> FORMS =
      List.of(
          List.of("yi", "lee", "rhee", "ri", "i", "li", "ree", "rhie"),
          List.of("pak", "park", "bak", "bag", "pack"),
          List.of("no", "roh", "ro", "noh", "rho"),
          List.of("im", "lim", "rim", "yim"),
          List.of("yu", "yoo", "ryu", "you", "ryoo", "lyu"),
          List.of("choe", "choi", "choy", "tchoi"),
          List.of("chong", "jeong", "chung", "jung", "cheong"),
          List.of("cho", "jo", "joe"),
          List.of("an", "ahn"),
          List.of("paek", "baek", "paik", "baik", "back", "baeg"),
          List.of("so", "seo", "suh", "sur"),
          List.of("o", "oh"),
          List.of("u", "woo", "wu"),
          List.of("kwon", "gwon", "kwun"),
          List.of("kim", "gim"),
          List.of("yun", "yoon"),
          List.of("mun", "moon"),
          List.of("sin", "shin"),
          List.of("son", "sohn"),
          List.of("chang", "jang"),
          List.of("chon", "jeon", "chun", "jun"),
          List.of("kang", "gang"),
          List.of("ko", "go", "koh"));

  private static final Map<String, Integer> FAMILIES = new HashMap<>();

  static {
    for (int i = 0; i < FORMS.size(); i++) {
      for (String form : FORMS.get(i)) {
        FAMILIES.put(form, i);
      }
    }
  }

  private KoreanSurnames() {}

  /// Whether two words, lower case and without accents, are spellings of one surname.
  static boolean areOne(String one, String other) {
    return FAMILIES.containsKey(one) && Objects.equals(FAMILIES.get(one), FAMILIES.get(other));
  }
}
