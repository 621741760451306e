package org.memcon.editing.references;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of a volume of *Foreign Relations of the United States* found in a text: the volume's
/// id ("frus1961-63v05", "frus1948v01p2", "frus1969-76ve09p1") and the characters `from` to `to`.
public record VolumeTitle(String id, int from, int to) {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\d/-])(?<from>1[89]\\d\\d)(?: ?[-–] ?(?<to>(?:19)?\\d\\d))?(?!\\d)"
              + "(?<between>[^|“”\"]{0,140}?)\\b[Vv](?:OLUMES?|olumes?|ols?\\.|OLS?\\.)"
              + " ?(?<volume>E ?[-–]?"
              + " ?\\d{1,2}|[IVXLCivxlc]{1,8}|\\d{1,2})(?![\\p{L}\\d])(?:(?:[/,-–]"
              + " ?[IVXLC]{1,8})*[/–-](?<last>[IVXLC]{1,8})(?!\\p{L}))?(?:[,."
              + " ]{1,2}[Pp](?:art|t\\.)"
              + " ?(?<part>\\d|[IVXivx]{1,4}|One|Two|Three)(?!\\p{L}))?(?<supplement>,?"
              + " (?:Microfiche )?Supplement)?");

  /// A title stands at the beginning of a text or not at all.
  private static final int LONGEST = 1_000;

  private static final Pattern SERIES = Pattern.compile("(?i)foreign relations");

  /// The first volume named in a text that names the series too, as a page's head does.
  public static Optional<VolumeTitle> find(String words) {
    return SERIES.matcher(words).find() ? findTold(words) : Optional.empty();
  }

  /// The first volume named in a text that is known to be of the series.
  public static Optional<VolumeTitle> findTold(String words) {
    Matcher matcher = TITLE.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
    return matcher.find()
        ? Optional.of(new VolumeTitle(id(matcher), matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static String id(Matcher title) {
    StringBuilder id = new StringBuilder("frus").append(title.group("from"));
    String to = title.group("to");
    if (to != null) {
      id.append('-').append(to.substring(to.length() - 2));
    }
    id.append(volume(title.group("volume")));
    String last = title.group("last");
    if (last != null) {
      id.append("-%02d".formatted(roman(last)));
    }
    String part = title.group("part");
    if (part != null) {
      id.append('p').append(part(part));
    }
    String supplement = title.group("supplement");
    if (supplement != null) {
      id.append(supplement.contains("Microfiche") ? "mSupp" : "Supp");
    }
    return id.toString();
  }

  private static String volume(String printed) {
    if (printed.charAt(0) == 'E') {
      return "ve%02d".formatted(Integer.parseInt(printed.replaceAll("\\D", "")));
    }
    boolean figures = Character.isDigit(printed.charAt(0));
    return "v%02d".formatted(figures ? Integer.parseInt(printed) : roman(printed));
  }

  static int part(String printed) {
    return switch (printed) {
      case "One" -> 1;
      case "Two" -> 2;
      case "Three" -> 3;
      default -> Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : roman(printed);
    };
  }

  private static int roman(String numeral) {
    String figures = numeral.toUpperCase(Locale.ROOT);
    int total = 0;
    int highest = 0;
    for (int i = figures.length() - 1; i >= 0; i--) {
      int value =
          switch (figures.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      total += value < highest ? -value : value;
      highest = Math.max(highest, value);
    }
    return total;
  }
}
