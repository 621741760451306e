package org.memcon.editing.identification.naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.script.LatinLetters;

/// A Vietnamese name: the surname first, then names whose letters, but for their marks, every
/// spelling keeps.
record VietnameseName(List<String> words) {

  private static final Set<String> SURNAMES =
      Set.of(
          "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui",
          "ngo", "duong", "truong", "ton", "cao", "dinh", "trinh", "dao", "doan", "luong");

  VietnameseName {
    words = List.copyOf(words);
  }

  /// The name of these words, if it begins as Vietnamese names do and has two to five parts.
  static Optional<VietnameseName> of(List<String> parts) {
    List<String> words = parts.stream().map(word -> plain(word)).toList();
    boolean vietnamese =
        words.size() > 1
            && words.size() < 6
            && SURNAMES.contains(words.getFirst())
            && words.stream().allMatch(word -> word.length() > 1 && word.length() < 8);
    return vietnamese ? Optional.of(new VietnameseName(words)) : Optional.empty();
  }

  private static String plain(String word) {
    return LatinLetters.fold(word.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd'));
  }
}
