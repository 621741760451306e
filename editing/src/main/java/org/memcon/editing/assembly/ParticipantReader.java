package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an entry of a list of participants: whose name it holds, and which office.
final class ParticipantReader {

  /// One person of an entry: the entry's characters `from` to `to`, name and role.
  record Entry(int from, int to, String name, Optional<String> role) {}

  private static final Pattern BULLET = Pattern.compile("^[•·▪*–—-]{1,2} ?");
  private static final Pattern PLURAL =
      Pattern.compile("^(?:(?:[Cc]des|[Cc]oms|[Mm]essrs|[Dd]rs)\\.?|[Cc]omrades) ");
  private static final Pattern OFFICE_FIRST = Pattern.compile("^[A-Z][A-Z/]{0,7}[—–-] ?");
  private static final Pattern INITIALS =
      Pattern.compile(",? ?(?<initials>(?:\\p{L}\\. ?){1,3}),?(?= |$|;)");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'ʼ-]{1,25}+ ?){1,4}(?:,? ?(?:\\p{L}\\. ?){1,3})?(?:(?:,| and|;)"
              + " |$|\\.$|;$)?");

  private ParticipantReader() {}

  /// The people of an entry: one, but for a line that lists several names and nothing else.
  static List<Entry> read(String words) {
    int from = end(BULLET.matcher(words));
    Matcher plural = PLURAL.matcher(words.substring(from));
    if (plural.find()) {
      return several(words, from + plural.end(), from);
    }
    return List.of(one(words, from, words.length()));
  }

  private static int end(Matcher matcher) {
    return matcher.find() ? matcher.end() : 0;
  }

  /// Names in a row: "Khrushchev, N.S., Mikoyan A.I. Ponomarev, B.N."
  static List<Entry> several(String words, int from, int first) {
    List<Entry> entries = new ArrayList<>();
    int at = from;
    while (at < words.length()) {
      int end = nameEnd(words, at);
      int stop = end;
      while (stop < words.length() && " ,;".indexOf(words.charAt(stop)) >= 0) {
        stop++;
      }
      if (words.startsWith("and ", stop)) {
        stop += 4;
      }
      String name = words.substring(at, end).strip();
      Entry read = one(words, at, end);
      entries.add(
          new Entry(entries.isEmpty() ? first : at, stop, inOrder(name, read.name()), read.role()));
      at = Math.max(stop, at + 1);
    }
    return entries;
  }

  private static int nameEnd(String words, int at) {
    Matcher initials = INITIALS.matcher(words).region(at, words.length());
    int comma = words.indexOf(',', at);
    int and = words.indexOf(" and ", at);
    int semicolon = words.indexOf(';', at);
    int bracket = words.indexOf('(', at);
    int end = words.length();
    for (int stop : new int[] {comma, and, semicolon}) {
      if (stop >= at && stop < end && (bracket < 0 || stop < bracket)) {
        end = stop;
      }
    }
    if (bracket >= 0 && bracket < end) {
      int close = words.indexOf(')', bracket);
      return close < 0 ? words.length() : Math.max(close + 1, at);
    }
    // Initials behind the name belong to it: "Khrushchev, N.S." and "Mikoyan A.I."
    if (initials.find() && initials.start() > at && initials.start() <= end) {
      return initials.end("initials");
    }
    return Math.max(end, at);
  }

  private static String inOrder(String whole, String name) {
    Matcher inverted = INVERTED.matcher(whole);
    return inverted.matches() ? inverted.group(2).replace(" ", "") + " " + inverted.group(1) : name;
  }

  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]+),? ((?:\\p{L}\\. ?){1,3})");

  private static Entry one(String words, int from, int to) {
    String entry = words.substring(from, to);
    Matcher office = OFFICE_FIRST.matcher(entry);
    if (office.find() && entry.length() > office.end()) {
      String code = office.group().replaceAll("[—–-] ?$", "");
      return new Entry(0, words.length(), clean(entry.substring(office.end())), Optional.of(code));
    }
    int cut = entry.length();
    for (String sign : new String[] {", ", " (", "—", "–", " - ", "--", "; "}) {
      int at = entry.indexOf(sign);
      if (at > 0 && at < cut && !entry.startsWith(", Jr.", at) && !entry.startsWith(", Sr.", at)) {
        cut = at;
      }
    }
    String name = clean(entry.substring(0, cut));
    String role =
        clean(entry.substring(cut).replaceAll("^[,(—–;\\s-]+", "").replaceAll("\\)$", ""));
    return new Entry(
        0, words.length(), name, role.isEmpty() ? Optional.empty() : Optional.of(role));
  }

  private static String clean(String text) {
    return text.strip().replaceAll("[;,.]+$", "").strip();
  }

  /// Whether a text is nothing but names in a row.
  static boolean isNames(String words) {
    int names = 0;
    Matcher matcher = NAMES.matcher(words);
    int at = 0;
    while (at < words.length() && matcher.region(at, words.length()).lookingAt()) {
      names++;
      at = matcher.end();
      while (at < words.length() && words.charAt(at) == ' ') {
        at++;
      }
    }
    return names >= 2 && at >= words.length();
  }
}
