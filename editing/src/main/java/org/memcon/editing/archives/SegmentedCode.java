package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.archive.ReferenceCode.Level.Kind;
import org.memcon.model.text.TextSpan;

/// Codes whose levels are parted by commas and colons, from the archive down: "Kennedy Library,
/// National Security Files, Country Series, Box 12", "RG 59, Central Files 1964-66, POL 17 US",
/// "S/P Files: Lot 64 D 563", "711.61/3-2348".
final class SegmentedCode {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:bulletin|public papers|foreign relations,|congressional record|new york"
              + " times|hearings|weekly compilation|american foreign policy|documents on|pravda"
              + "|ibid\\.? *$)");
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?:The )?(?:(?:\\p{Lu}[\\p{L}.’'-]*|\\([\\p{Lu}"
              + " ]+\\)|of|and|for|the|de|des|der|für|du|&) )"
              + "{0,9}(?:\\p{Lu}[\\p{L}’']*(?:archive?s?|Archiv\\p{L}*)|Archives?|Archiv\\p{L}*|Archivio|Library"
              + "|Libraries|Department|Ministry|Agency|Cent(?:er|re)|Museum|University|Institut(?:e|ion)"
              + "|Commission|Council|Society|Service|Office|Staff|Congress|Corps|Foundation|Academy|NARA|SAPMO[-"
              + " ]BArch|BArch|PA ?AA|MfAA)(?:"
              + " (?:of|and|for|the|on|de|des|der|in|at|\\p{Lu}[\\p{L}’'-]*|\\([\\p{L}"
              + " ]{2,14}\\)))*|(?:SAPMO[- ]BArch|BArch|PA ?AA|MfAA|BStU|NARA|AAN|MOL|SÚA|TNA)");
  private static final Pattern HOLDINGS =
      Pattern.compile("(?i).*\\b(?:files?|papers|records?|collection|series|lot|archives?)$");
  private static final Pattern GROUP =
      Pattern.compile("(?:RG|Record Group) ?(?<what>\\d{1,4}\\p{Lu}?)(?: (?<rest>.+))?");
  private static final Pattern LOT =
      Pattern.compile(
          "(?:(?<before>.*\\S) )?[Ll]ot (?:[Ff]iles? )?(?<what>\\d{2} ?\\p{Lu}{1,2}"
              + " ?\\d{1,4}\\p{L}?|\\p{Lu}[-–]\\d{1,4}|\\d{2}[-–]\\d{1,4})(?: (?<rest>.+))?");
  private static final Pattern BOX = Pattern.compile("[Bb]ox(?:es)? (?<what>[^,;]{1,24})");
  private static final Pattern JOB =
      Pattern.compile("(?:FRC|Job|OPI|Accession|Acc\\.|Reel|Roll|Bd\\.|Band|Bl\\.)[: ].{1,40}");
  private static final Pattern CENTRAL =
      Pattern.compile(
          "(?i)(?:central (?:decimal |foreign policy )?files?|CFPF)(?: \\d{4}(?: ?[-–]"
              + " ?\\d{2,4})?)?");
  private static final Pattern FILE_NUMBER =
      Pattern.compile(
          "[\\dA-Z][\\w.()–— ’'&-]{0,50}/ ?\\d{1,2} ?[-–—]? ?\\d{1,6}(?:"
              + " [A-Z]{1,4})?|\\d{3}[A-Za-z]?\\.[\\w ]{2,24}");
  private static final Pattern SUBJECT_NUMBER =
      Pattern.compile(
          "(?:POL|DEF|ECON|E|FN|AID|FT|INCO|ORG|SP|SOC|STR|PET|AV|CSM|INT|LAB|PS|EDU|CUL|TP|AE|UN"
              + "|PER|INF|TEL|TRV|REF|PR|OS|CON|LEG|IT|XR)(?: .{1,40}|[-–].{1,40})?");
  private static final Pattern CARRIER =
      Pattern.compile(
          "(?i)\\[?(?:circular )?(?:telegram|airgram|despatch|letter|memorandum|instruction)\\]?");

  /// "[circular memorandum]" is not longer.
  private static final int CARRIER_LENGTH = 24;

  private SegmentedCode() {}

  static Optional<ReferenceCode> in(String clause, TextSpan span) {
    if (clause.length() > 420 || isPublished(clause)) {
      return Optional.empty();
    }
    List<String> segments = Segments.of(clause);
    Optional<String> archive = Optional.empty();
    if (!segments.isEmpty() && isArchive(segments.getFirst())) {
      archive = Optional.of(segments.removeFirst());
    }
    List<Level> levels = new ArrayList<>();
    segments.forEach(segment -> level(segment, levels));
    boolean signed =
        levels.stream()
            .anyMatch(level -> level.kind() != Kind.COLLECTION && level.kind() != Kind.FOLDER);
    if (archive.isEmpty() && !signed && !isHolding(segments)) {
      return Optional.empty();
    }
    return Optional.of(new ReferenceCode(span, clause, archive, levels));
  }

  private static boolean isPublished(String clause) {
    for (int at = 0; at < clause.length(); at++) {
      if ((at == 0 || !isLetter(clause.charAt(at - 1)))
          && mayBePublished(clause, at)
          && PUBLISHED.matcher(clause).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  /// Whether the word at a place begins what names something published.
  private static boolean mayBePublished(String clause, int at) {
    return switch (clause.charAt(at) | 32) {
      case 'a' -> clause.regionMatches(true, at, "american f", 0, 10);
      case 'b' -> clause.regionMatches(true, at, "bulletin", 0, 8);
      case 'c' -> clause.regionMatches(true, at, "congressional", 0, 13);
      case 'd' -> clause.regionMatches(true, at, "documents on", 0, 12);
      case 'f' -> clause.regionMatches(true, at, "foreign r", 0, 9);
      case 'h' -> clause.regionMatches(true, at, "hearings", 0, 8);
      case 'i' -> clause.regionMatches(true, at, "ibid", 0, 4);
      case 'n' -> clause.regionMatches(true, at, "new york", 0, 8);
      case 'p' ->
          clause.regionMatches(true, at, "public", 0, 6)
              || clause.regionMatches(true, at, "pravda", 0, 6);
      case 'w' -> clause.regionMatches(true, at, "weekly", 0, 6);
      default -> false;
    };
  }

  private static boolean isArchive(String segment) {
    return segment.length() < 120
        && REPOSITORY.matcher(segment).matches()
        && !LOT.matcher(segment).matches();
  }

  /// "Baker Papers, Subject File" or "JCS Files" alone: no archive is named, but what it holds is.
  private static boolean isHolding(List<String> segments) {
    return !segments.isEmpty()
        && HOLDINGS.matcher(segments.getFirst()).matches()
        && (segments.size() > 1 || segments.getFirst().split(" ").length < 5)
        && Character.isUpperCase(segments.getFirst().charAt(0));
  }

  private static void level(String segment, List<Level> levels) {
    char first = segment.charAt(0);
    Optional<Matcher> group = matched(GROUP, segment, first == 'R');
    Optional<Matcher> lot = matched(LOT, segment, segment.contains("ot "));
    Optional<Matcher> box = matched(BOX, segment, (first | 32) == 'b');
    if (group.isPresent()) {
      levels.add(new Level(Kind.RECORD_GROUP, group.get().group("what")));
      rest(group.get().group("rest"), levels);
    } else if (lot.isPresent()) {
      rest(lot.get().group("before"), levels);
      levels.add(new Level(Kind.LOT, lotNumber(lot.get().group("what"))));
      rest(lot.get().group("rest"), levels);
    } else if (box.isPresent()) {
      levels.add(new Level(Kind.BOX, dashes(box.get().group("what"))));
    } else if ((first | 32) == 'c' && CENTRAL.matcher(segment).matches()) {
      levels.add(new Level(Kind.SERIES, dashes(segment)));
    } else if (isNumber(segment, first)) {
      levels.add(new Level(Kind.NUMBER, dashes(segment)));
    } else if (segment.length() > CARRIER_LENGTH || !CARRIER.matcher(segment).matches()) {
      levels.add(new Level(kind(segment, levels), segment));
    }
  }

  private static Optional<Matcher> matched(Pattern pattern, String segment, boolean may) {
    return may ? Optional.of(pattern.matcher(segment)).filter(Matcher::matches) : Optional.empty();
  }

  private static Kind kind(String segment, List<Level> above) {
    if (above.isEmpty()) {
      return Kind.COLLECTION;
    }
    boolean inBox = above.stream().anyMatch(level -> level.kind() == Kind.BOX);
    return !inBox && HOLDINGS.matcher(segment).matches() ? Kind.SERIES : Kind.FOLDER;
  }

  private static void rest(@Nullable String rest, List<Level> levels) {
    if (rest != null && !rest.isBlank()) {
      level(rest.strip(), levels);
    }
  }

  private static boolean isNumber(String segment, char first) {
    boolean figures = segment.indexOf('/') > 0 || (first >= '0' && first <= '9');
    boolean capitals =
        first >= 'A'
            && first <= 'Z'
            && (first == 'E' || (segment.length() > 1 && Character.isUpperCase(segment.charAt(1))));
    return ("FJOARB".indexOf(first) >= 0 && JOB.matcher(segment).matches())
        || (figures && FILE_NUMBER.matcher(segment).matches())
        || (capitals && SUBJECT_NUMBER.matcher(segment).matches());
  }

  /// "64D563" and "64 D 563" are the same lot.
  private static String lotNumber(String printed) {
    Matcher parts = LOT_PARTS.matcher(printed);
    return parts.matches()
        ? parts.group(1) + " " + parts.group(2) + " " + parts.group(3)
        : dashes(printed);
  }

  private static final Pattern LOT_PARTS =
      Pattern.compile("(\\d{2}) ?(\\p{Lu}{1,2}) ?(\\d{1,4}\\p{L}?)");

  private static final Pattern BROKEN = Pattern.compile("(?<=\\d)- (?=\\d)");

  private static String dashes(String printed) {
    String plain = printed.replace('–', '-').replace('—', '-');
    return (plain.contains("- ") ? BROKEN.matcher(plain).replaceAll("-") : plain).strip();
  }
}
