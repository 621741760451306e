package org.memcon.editing.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.TextBlock;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.TextSpan;

/// Recognizes which volume of *Foreign Relations of the United States* a source comes from: from
/// its address, from the title of the volume on the page, from the site's foot line, or from the
/// file's name.
public final class VolumeRecognizer {

  private static final Pattern ID =
      Pattern.compile("frus(\\d{4}(?:-\\d{2,4})?)(v[a-z]{0,2}\\d{2}[a-zA-Z\\d-]{0,8})");
  private static final Pattern STEM =
      Pattern.compile(
          "(?<!\\d)(1[89]\\d\\d(?:-\\d{2})?)-?(v[eE]?\\d{2}(?:p\\d{1,2}|[sS]upp)?)(?![\\w])");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<from>1[89]\\d\\d)(?: ?[-–] ?(?<to>\\d{2,4}))?["
              + " ,:;–—-]{1,5}(?:Volume|Vol\\.|VOLUME|VOL\\.)"
              + " ?(?<volume>E[-–]\\d{1,2}|[IVXLC]{1,7}|\\d{1,2})\\b(?:[, ]{1,2}Part"
              + " ?(?<part>\\d|[IVX]{1,3}|One|Two|Three))?");

  /// The volume's id, "frus1961-63v05".
  public Optional<Recognized<String>> recognize(
      SourceDescription description, List<TextBlock> blocks) {
    Optional<String> address =
        description
            .address()
            .flatMap(uri -> id(uri.toString()))
            .or(() -> description.title().flatMap(VolumeRecognizer::id));
    if (address.isPresent()) {
      return address.map(id -> Recognized.of(id, TextSpan.NOWHERE, 0.99, "the page's address"));
    }
    int size = blocks.size();
    for (int i = 0; i < size; i++) {
      TextBlock block = blocks.get(i);
      boolean told = block.is(Role.VOLUME_TITLE) || block.is(Role.BREADCRUMB);
      boolean edge = i < 8 || i >= size - 8 || block.region() == Region.SITE_FURNITURE;
      if ((told || edge) && block.words().length() < 300) {
        Optional<String> titled = titled(block.words(), told);
        if (titled.isPresent()) {
          return titled.map(id -> Recognized.of(id, block.span(), 0.95, "the title of the volume"));
        }
      }
    }
    return stem(description.stem())
        .map(id -> Recognized.of(id, TextSpan.NOWHERE, 0.9, "the file's name"));
  }

  private static Optional<String> id(String text) {
    Matcher matcher = ID.matcher(text);
    return matcher.find()
        ? Optional.of("frus" + matcher.group(1) + tidy(matcher.group(2)))
        : Optional.empty();
  }

  private static String tidy(String volume) {
    return volume.replaceAll("-d\\d+.*$", "").replaceAll("-$", "");
  }

  private static Optional<String> stem(String stem) {
    Optional<String> id = id(stem);
    if (id.isPresent()) {
      return id;
    }
    Matcher matcher = STEM.matcher(stem);
    return stem.toLowerCase(Locale.ROOT).contains("frus") && matcher.find()
        ? Optional.of("frus" + matcher.group(1) + matcher.group(2))
        : Optional.empty();
  }

  private static Optional<String> titled(String words, boolean told) {
    Matcher matcher = TITLE.matcher(words);
    boolean series = told || words.toLowerCase(Locale.ROOT).contains("foreign relations");
    if (!series || !matcher.find()) {
      return Optional.empty();
    }
    String to = matcher.group("to");
    String years = matcher.group("from") + (to == null ? "" : "-" + to.substring(to.length() - 2));
    String part = matcher.group("part");
    return Optional.of(
        "frus" + years + volume(matcher.group("volume")) + (part == null ? "" : "p" + part(part)));
  }

  private static String volume(String printed) {
    if (printed.startsWith("E")) {
      return "ve%02d".formatted(Integer.parseInt(printed.replaceAll("\\D", "")));
    }
    int number = Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : roman(printed);
    return "v%02d".formatted(number);
  }

  private static int part(String printed) {
    return switch (printed) {
      case "One" -> 1;
      case "Two" -> 2;
      case "Three" -> 3;
      default -> Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : roman(printed);
    };
  }

  private static int roman(String numeral) {
    int total = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }
}
