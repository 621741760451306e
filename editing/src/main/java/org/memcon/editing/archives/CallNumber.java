package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.text.TextSpan;

/// Numbers that name one piece in an archive by themselves: the classes and pieces of the British
/// National Archives ("FO 371/152108") and the files of the Chinese foreign ministry
/// ("109-00831-01").
final class CallNumber {

  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<![\\p{L}\\d.-])(?<class>ADM|AIR|AVIA|CAB|CO|DEFE|DO|FCO|FO|HW|KV|LAB|POWE|PREM|T|WO)"
              + " ?(?<series>\\d{1,4})/(?<piece>\\d{1,6}\\p{Lu}?)(?![-–\\d/])");
  private static final Pattern CHINESE =
      Pattern.compile("(?<![\\d-])(?<number>\\d{3}-\\d{5}-\\d{2}(?:\\(\\d\\))?)(?![\\d-])");
  private static final Pattern PAGES =
      Pattern.compile("[, ]{1,3}(?:pp?\\. ?)?(?<pages>\\d{1,4} ?[-–] ?\\d{1,4})(?![\\d/])");

  private CallNumber() {}

  static Optional<ReferenceCode> in(String clause, TextSpan span) {
    if (!mayNumber(clause)) {
      return Optional.empty();
    }
    Matcher british = BRITISH.matcher(clause);
    if (british.find()) {
      String number =
          british.group("class") + " " + british.group("series") + "/" + british.group("piece");
      return Optional.of(
          new ReferenceCode(
              span, clause, Optional.of("TNA"), List.of(new Level(Level.Kind.NUMBER, number))));
    }
    Matcher chinese = CHINESE.matcher(clause);
    if (!chinese.find()) {
      return Optional.empty();
    }
    List<Level> levels = new ArrayList<>();
    levels.add(new Level(Level.Kind.NUMBER, chinese.group("number")));
    Matcher pages = PAGES.matcher(clause).region(chinese.end(), clause.length());
    if (pages.lookingAt()) {
      levels.add(new Level(Level.Kind.SHEETS, pages.group("pages").replaceAll(" ?[-–] ?", "-")));
    }
    return Optional.of(new ReferenceCode(span, clause, archive(clause, chinese.start()), levels));
  }

  /// Whether a digit stands before a stroke or a hyphen, as in all of these numbers.
  private static boolean mayNumber(String clause) {
    for (int i = 1; i < clause.length(); i++) {
      char c = clause.charAt(i);
      if ((c == '/' || c == '-')
          && Character.isDigit(clause.charAt(i - 1))
          && i + 1 < clause.length()
          && Character.isDigit(clause.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> archive(String clause, int end) {
    String name = clause.substring(0, end).replaceFirst("[\\s,.;:]+$", "").strip();
    if (name.equals("PRCFMA")) {
      return Optional.of("PRC FMA");
    }
    return name.isEmpty() || name.length() > 120 ? Optional.empty() : Optional.of(name);
  }
}
