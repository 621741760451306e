package org.memcon.sources.authority.pocom;

import java.time.LocalDate;
import java.util.Comparator;
import org.memcon.model.authority.Office;
import org.memcon.model.chronology.HistoricalDate;

/// Titles of offices as records say them, for those of the register: "Ambassador" for "Ambassador
/// Extraordinary and Plenipotentiary".
final class RoleTitles {

  static final Comparator<Office> BY_BEGINNING =
      Comparator.comparing(office ->
          office
              .period()
              .from()
              .or(() -> office.period().to())
              .map(HistoricalDate::earliest)
              .orElse(LocalDate.MAX));

  private RoleTitles() {}

  static String usual(String title) {
    String plain = title.replace('’', '\'');
    if (plain.startsWith("Chargé d'Affaires")) {
      return "Chargé d'Affaires";
    }
    return switch (plain) {
      case "Ambassador Extraordinary and Plenipotentiary" -> "Ambassador";
      case "Envoy Extraordinary and Minister Plenipotentiary",
          "Minister Plenipotentiary",
          "Envoy Extraordinary and Minister Plenipotentiary/Consul General" ->
          "Minister";
      default ->
          plain.replaceFirst("^Acting ", "").replaceFirst(" (?:ad interim|pro tempore)$", "");
    };
  }

  /// Whether a title is said of those who hold an office for somebody else.
  static boolean isActing(String title) {
    return title.startsWith("Acting ")
        || title.endsWith(" ad interim")
        || title.endsWith(" pro tempore");
  }

  /// Whether a title is a rank, which is no office.
  static boolean isRank(String title) {
    return title.equals("Career Ambassador");
  }

  /// The body of "Representative of the U.S.A. to the United Nations".
  static String organization(String title) {
    return title
        .replaceFirst("^.*?(?: to | on the Council of )(?:the )?", "")
        .replaceFirst("\\s*\\([^)]*\\)$", "")
        .replaceFirst(", with the rank .*$", "");
  }
}
