package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.text.TextSpan;

/// Paths of fonds, inventory, file and sheets, in signs ("f. 5, op. 2, d. 9, ll. 1-4") or in words
/// ("Collection 5. Inventory 2. File 9. Sheets 1-4"), in Latin or Cyrillic letters.
final class FondsCodes {

  private static final String DESIGNATION =
      " ?(?:№|No\\.|#)? ?(?<what>\\p{L}{0,3}[-–]?\\d[\\d\\p{L}]{0,5}(?:[-–/]\\d{1,5}\\p{L}?)?)"
          + "(?![\\p{L}\\d])";
  private static final Pattern FONDS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.])(?:fonds?|collection|coll\\.|fondo|f\\.|фонд|ф\\.)" + DESIGNATION);
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?iu)[\\s,.;:(]{0,4}(?<sign>opis[’'ʹ]?|op\\.|inventory|inv\\.|perechen[’'ʹ]?|per\\.|dans"
              + "|опись|оп\\.|papka|pap\\.|papki|por\\.|portfel[’'ʹ]?|korobka|kor\\.|folder|folio|delo|d\\.|file|spr\\.|sprava|a\\."
              + " ?e\\.|ed\\."
              + " ?khr\\.|dok\\.|doc\\.|kh/n|дело|д\\.|папка|пап\\.|п\\.|портфель|пор\\.)"
              + DESIGNATION);
  private static final Pattern SHEETS =
      Pattern.compile(
          "(?iu)[\\s,.;:(]{0,4}(?:listy|listov|list|sheets?|ll\\.|l\\.|pages?|pp\\.|p\\.|ark\\."
              + "|лл\\.|л\\.) ?(?<what>\\d{1,4}(?: ?ob\\.?)?(?:(?: ?[-–—] ?|, ?)\\d{1,4}(?!\\d)"
              + "(?: ?ob\\.?)?){0,12})");
  private static final Pattern SHORT_FORM = Pattern.compile("\\((\\p{Lu}[\\p{L} ]{1,13})\\)$");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:RGANI|RGASPI|GARF|GA RF|RTsKhIDNI|TsKhSD|TsAMO|AVP ?RF|A?PRF|AP RF|RGAE|RGVA|TsDAHOU?"
              + "|TsDAVO|TsK\\p{Lu}*|HDA SBU|РГАНИ|РГАСПИ|ГАРФ|АВП ?РФ|АПРФ)$");

  /// As far from a path back stands the name of its archive.
  private static final int REPOSITORY = 110;

  /// No sign with what stands before the first digit of its number is longer: "collection No. AB-".
  private static final int SIGN = 24;

  private FondsCodes() {}

  /// The paths of a text; a path has a fonds and at least one level more.
  static List<ReferenceCode> in(String text, TextSpan span) {
    List<ReferenceCode> codes = new ArrayList<>();
    if (!mayName(text)) {
      return codes;
    }
    Matcher fonds = FONDS.matcher(text);
    int at = 0;
    while (fonds.find(at)) {
      List<Level> levels = new ArrayList<>();
      levels.add(new Level(Level.Kind.FONDS, tidy(fonds.group("what"))));
      int end = levels(text, fonds.end(), levels);
      if (levels.size() > 1) {
        int from = repositoryFrom(text, at, fonds.start());
        codes.add(
            new ReferenceCode(
                span,
                text.substring(from, end).strip(),
                repository(text.substring(from, fonds.start())),
                levels));
      }
      at = end;
    }
    return codes;
  }

  /// Whether a text may hold the sign of a fonds with its number: most texts do not, and the
  /// pattern is dear.
  private static boolean mayName(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      char sign = text.charAt(i);
      boolean begins =
          switch (sign) {
            case 'f', 'F' -> isAnyOf(text.charAt(i + 1), ".oO");
            case 'c', 'C' -> isAnyOf(text.charAt(i + 1), "oO");
            case 'ф', 'Ф' -> true;
            default -> false;
          };
      if (begins
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && isNumbered(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyOf(char c, String letters) {
    return letters.indexOf(c) >= 0;
  }

  private static boolean isNumbered(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + SIGN); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int levels(String text, int from, List<Level> levels) {
    int at = from;
    Matcher level = LEVEL.matcher(text);
    while (level.region(at, text.length()).lookingAt()) {
      levels.add(level(level.group("sign"), tidy(level.group("what"))));
      at = level.end();
    }
    Matcher sheets = SHEETS.matcher(text).region(at, text.length());
    if (sheets.lookingAt()) {
      levels.add(new Level(Level.Kind.SHEETS, tidy(sheets.group("what"))));
      at = sheets.end();
    }
    return at;
  }

  private static Level level(String sign, String what) {
    String low = sign.toLowerCase(Locale.ROOT);
    if (low.startsWith("pap") || low.startsWith("п") && !low.startsWith("пор")) {
      return new Level(Level.Kind.FOLDER, "papka " + what);
    }
    if (low.startsWith("por") || low.startsWith("kor") || low.startsWith("fol")) {
      return new Level(Level.Kind.FOLDER, low + " " + what);
    }
    boolean inventory =
        low.startsWith("op")
            || low.startsWith("in")
            || low.startsWith("per")
            || low.equals("dans")
            || low.startsWith("оп");
    return new Level(inventory ? Level.Kind.INVENTORY : Level.Kind.FILE, what);
  }

  private static String tidy(String designation) {
    return designation
        .strip()
        .replaceFirst("\\.$", "")
        .replace('–', '-')
        .replace('—', '-')
        .replaceAll(" ?- ?", "-");
  }

  /// Where the name of the archive begins: behind the end of a sentence, a bracket or a label.
  private static int repositoryFrom(String text, int least, int fonds) {
    int from = Math.max(least, fonds - REPOSITORY);
    String before = text.substring(from, fonds).replaceFirst("[\\s,.;:–—-]+$", "");
    Matcher stop = STOP.matcher(before);
    int begin = from > least ? before.length() : 0;
    while (stop.find()) {
      begin = stop.end();
    }
    Matcher known = KNOWN.matcher(before);
    return from + (begin < before.length() || !known.find() ? begin : known.start());
  }

  private static final Pattern STOP =
      Pattern.compile(
          "[:;|\\[“”\"]\\s*|(?<=\\p{Ll}{3})\\.\\s+|(?i:\\b(?:source|see|also|from|in|and|at)\\b)[:\\s]+"
              + "(?!the\\s(?i:ministry))");

  private static Optional<String> repository(String printed) {
    String name = printed.replaceFirst("[\\s,.;:–—-]+$", "").strip();
    Matcher known = KNOWN.matcher(name);
    if (known.find()) {
      return Optional.of(
          switch (known.group()) {
            case "AVPRF" -> "AVP RF";
            case "AP RF", "PRF" -> "APRF";
            case "GA RF" -> "GARF";
            default -> known.group();
          });
    }
    Matcher shortForm = SHORT_FORM.matcher(name);
    if (shortForm.find()) {
      return Optional.of(shortForm.group(1));
    }
    return name.isEmpty() || !Character.isUpperCase(name.charAt(0))
        ? Optional.empty()
        : Optional.of(name);
  }
}
