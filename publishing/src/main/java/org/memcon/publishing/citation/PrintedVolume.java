package org.memcon.publishing.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A volume's title in its parts: what the whole work is called, which volume it is, and what that
/// is called: "Foreign Relations of the United States, 1961–1963", "5", "Soviet Union".
///
/// @param work the work of several volumes, or the title where it says no more
/// @param number the volume's number in Arabic figures, with its part: "29, pt. 1"
/// @param title the volume's own title
public record PrintedVolume(String work, Optional<String> number, Optional<String> title) {

  private static final Pattern NUMBER =
      Pattern.compile("Volumes? ([IVXLC]+(?:/[IVXLC]+)*|E[–-]\\d+|\\d+)(?:, Part (\\d+|[IVX]+))?");
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)\\d{4}(?:[–-]\\d{2,4})?(?=[,.:;] )");
  private static final Pattern SERIES_ID =
      Pattern.compile("frus(\\d{4})(?:-(\\d{2}))?v(e?)(\\d{2})(?:p(\\d+))?");

  /// The parts of a title. The name by which the Office of the Historian knows a volume
  /// ("frus1961-63v05") stands for its title where no more is known.
  public static PrintedVolume of(String title) {
    Matcher id = SERIES_ID.matcher(title);
    if (id.matches()) {
      return ofId(id);
    }
    Matcher number = NUMBER.matcher(title);
    if (!number.find()) {
      return new PrintedVolume(title, Optional.empty(), Optional.empty());
    }
    String before = bare(title.substring(0, number.start()));
    String after = bare(title.substring(number.end()));
    int cut = yearsEnd(before);
    String work = bare(before.substring(0, cut));
    String inside = bare(before.substring(cut));
    String own = inside.isEmpty() ? after : after.isEmpty() ? inside : inside + ", " + after;
    return new PrintedVolume(
        work.isEmpty() ? title : work,
        Optional.of(
            figures(number.group(1))
                + (number.group(2) == null ? "" : ", pt. " + figures(number.group(2)))),
        Optional.of(own).filter(words -> !words.isEmpty()));
  }

  /// The book as its record's reader knows it, without its number: "Foreign Relations of the United
  /// States, 1961–1963, Soviet Union".
  public String book() {
    return title.map(own -> work + ", " + own).orElse(work);
  }

  private static PrintedVolume ofId(Matcher id) {
    String from = id.group(1);
    String years = id.group(2) == null ? from : from + "–" + from.substring(0, 2) + id.group(2);
    String number = Integer.toString(Integer.parseInt(id.group(4)));
    return new PrintedVolume(
        "Foreign Relations of the United States, " + years,
        Optional.of(
            (id.group(3).isEmpty() ? "" : "E–")
                + number
                + (id.group(5) == null ? "" : ", pt. " + id.group(5))),
        Optional.empty());
  }

  /// Where the years that follow the work's title end; all of it where there are none.
  private static int yearsEnd(String title) {
    Matcher years = YEARS.matcher(title);
    return years.find() ? years.end() : title.length();
  }

  private static String figures(String number) {
    StringBuilder figures = new StringBuilder();
    for (String one : number.split("/")) {
      figures.append(figures.isEmpty() ? "" : "–").append(ofRoman(one));
    }
    return figures.toString();
  }

  private static String ofRoman(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
          };
      if (value == 0) {
        return numeral.replace('-', '–');
      }
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return Integer.toString(sum);
  }

  /// Without the signs that parted it from its neighbours.
  private static String bare(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && ",.:; ".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ",.:; ".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }
}
