package org.memcon.editing.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads people whom semicolons part in one line, by sides where the line names them: "For
/// Freedonia: Minister Orlok, Mr. Vey; For Osmark: Mr. Tull".
final class ParticipantRow {

  private static final String BEFORE = "(?:(?:[Ff]or|[Oo]n|[Ff]rom|[Rr]epresenting) )?(?:[Tt]he )?";
  private static final String OTHERS = "(?:Interpreters?|Note-?takers?|Translators?|Recorders?)";
  private static final String CALLED = " (?:side|delegation|party)";

  /// "For Freedonia: ", "from the Osmark side – ".
  private static final Pattern SIDE =
      Pattern.compile(
          BEFORE
              + "(our|their|other|\\p{Lu}[\\p{L}.’' -]{1,30}?)(?:(?:"
              + CALLED
              + ")?:|"
              + CALLED
              + " ?[–—-])\\s+");

  private static final Pattern ONE_SIDE =
      Pattern.compile(
          "[Oo]n (?:our|their|the other) side: |"
              + BEFORE
              + "\\p{Lu}[\\p{L}.’' -]{1,30}?"
              + CALLED
              + "(?::| ?[–—-]) ");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:and )?(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Amb|Col|Sen|Prof)\\b|Sir |Lord |(?:Vice |Under"
              + " |Deputy |Assistant |Acting |Prime |Foreign |State |First |Second |Third |Chief"
              + " )*(?:Minister|President|Secretary|Ambassador|General|Admiral|Senator|Chairman|Premier|Director|Colonel|Captain|Governor|Marshal|Chancellor|Counsell?or|Consul|Comrade|Commander|Chief"
              + " of (?:the )?(?:General )?Staff)"
              + " \\p{Lu}|(?:Section|Division|Department|Bureau|Office) (?:Chief|Director|Head)"
              + " \\p{Lu}|\\p{Lu}\\. ?\\p{Lu}).*");

  private ParticipantRow() {}

  /// One of the people: the characters of the entry `from` to `to`, those of name and office within
  /// them, and the side.
  record Piece(int from, int to, int nameFrom, int nameTo, Optional<String> side) {}

  private static final Pattern NAMES =
      Pattern.compile("(?i)(?:full )?names?|participants?|persons?");
  private static final Pattern SIDES =
      Pattern.compile(
          "(?i)(?:country|side|delegation|party|state|nation(?:ality)?|representing|government)");

  /// Who stands in a table's row, with office and side.
  record Person(String name, Optional<String> role, Optional<String> side) {}

  /// The cells of a table's row, whose ends but the last are `ends`.
  static List<String> cells(String words, List<Integer> ends) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      cells.add(words.substring(from, Math.max(from, end)).strip());
      from = Math.max(from, end);
    }
    cells.add(words.substring(from).strip());
    return cells;
  }

  /// Whether the cells say what stands below them, and no people.
  static boolean areHeads(List<String> cells) {
    return cells.size() > 1 && NAMES.matcher(cells.getFirst()).matches();
  }

  /// The person of a table's row: the name, then the office, then what else, a side where the heads
  /// of the columns say so.
  static Person person(List<String> cells, List<String> heads) {
    List<String> roles = new ArrayList<>();
    Optional<String> side = Optional.empty();
    for (int i = 1; i < cells.size(); i++) {
      boolean named = i < heads.size() && SIDES.matcher(heads.get(i)).matches();
      if (named && !cells.get(i).isEmpty()) {
        side = Optional.of(cells.get(i));
      } else if (!cells.get(i).isEmpty()) {
        roles.add(cells.get(i));
      }
    }
    Optional<String> role =
        roles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", roles));
    return new Person(cells.getFirst(), role, side);
  }

  /// A title and a name, not those of an office: "to the President Foreign Minister Orlok".
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<!\\b(?:the|of|to|for|and) )\\b(?:(?:Mr|Mrs|Miss|Dr|Gen|Amb|Col)\\."
              + " ?|(?:(?:Vice|Deputy|Prime|Foreign|First)"
              + " )*(?:Minister|President|Secretary|Ambassador|General|Admiral|Senator|Chairman|Premier|Chancellor|Marshal)"
              + " )\\p{Lu}\\p{Ll}");

  /// A name of a few words, and an office that is no longer than one.
  private static final Pattern ONE =
      Pattern.compile("(?!.* The$)\\S++(?: [^\\s,(]++){1,3}(?:[,(] ?[^,]{2,60})?");

  /// Whether several people with titles stand in a row that nothing parts.
  static boolean runsOn(String words) {
    return words.length() < 600
        && starts(words, 0).size() > 1
        && runOn(words, 0).stream()
            .map(piece -> words.substring(piece.nameFrom(), piece.nameTo()).strip())
            .allMatch(person -> ONE.matcher(person).matches());
  }

  /// Where each of them begins; none where a sign parts them or the first words name nobody.
  private static List<Integer> starts(String words, int from) {
    List<Integer> starts = new ArrayList<>();
    Matcher titled = TITLED.matcher(words).region(from, words.length()).useTransparentBounds(true);
    while (titled.find()) {
      if (starts.isEmpty() && titled.start() > from
          || titled.start() > from + 1 && !parts(words, titled.start())) {
        return List.of();
      }
      starts.add(titled.start());
    }
    return starts;
  }

  /// Whether nothing but a blank stands before `at`.
  private static boolean parts(String words, int at) {
    return words.charAt(at - 1) == ' '
        && (Character.isLetter(words.charAt(at - 2)) || words.charAt(at - 2) == ')');
  }

  /// The people of a row that nothing parts.
  static List<Piece> runOn(String words, int from) {
    List<Integer> starts = starts(words, from);
    List<Piece> people = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      people.add(
          new Piece(i == 0 ? from : starts.get(i), end, starts.get(i), end, Optional.empty()));
    }
    return people;
  }

  /// Whether the words are a side that calls itself so, or several sides, each with its people.
  static boolean namesSides(String words) {
    if (ONE_SIDE.matcher(words).lookingAt()) {
      return true;
    }
    int second = behind(words, sideEnd(words, 0));
    return second < words.length()
        && SIDE.matcher(words).lookingAt()
        && SIDE.matcher(words).region(second, words.length()).lookingAt();
  }

  static List<Piece> read(String words, int from) {
    List<Piece> entries = new ArrayList<>();
    int at = from;
    Optional<String> side = Optional.empty();
    while (at < words.length()) {
      int end = sideEnd(words, at);
      side = side(words, at, end, side, entries);
      at = behind(words, end);
    }
    if (!entries.isEmpty()) {
      Piece last = entries.removeLast();
      entries.add(
          new Piece(last.from(), words.length(), last.nameFrom(), last.nameTo(), last.side()));
    }
    return entries;
  }

  /// Reads the people up to `to`; gives their side, which is that of the people before them where
  /// the words name none.
  private static Optional<String> side(
      String words, int from, int to, Optional<String> before, List<Piece> entries) {
    Matcher label = SIDE.matcher(words).region(from, to);
    boolean named = label.lookingAt();
    Optional<String> side = named ? Optional.of(label.group(1).strip()) : before;
    int at = named ? label.end() : from;
    int begin = from;
    for (int end : ends(words, at, to)) {
      int stop = behind(words, end);
      if (!words.substring(at, end).isBlank()) {
        entries.add(new Piece(begin, stop, at, end, side));
        begin = stop;
      }
      at = stop;
    }
    return side;
  }

  /// Where the people of one side end: at commas, if each behind them is a person.
  private static List<Integer> ends(String words, int from, int to) {
    List<Integer> ends = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = Math.min(to, end(words, at, ','));
      if (!PERSON.matcher(words).region(at, end).matches()) {
        return List.of(to);
      }
      ends.add(end);
      at = behind(words, end);
    }
    return ends.isEmpty() ? List.of(to) : ends;
  }

  /// Where the people of one side end: at a semicolon, or a stop before another side's name.
  private static int sideEnd(String words, int from) {
    int end = end(words, from, ';');
    Matcher next = NEXT_SIDE.matcher(words).region(from, words.length());
    return next.find() ? Math.min(end, next.start()) : end;
  }

  private static final Pattern NEXT_SIDE =
      Pattern.compile(
          "\\. (?=(?:(?:On|From|For|Representing) (?:the )?|The )\\p{Lu}[\\p{L} -]{1,30}?"
              + CALLED
              + "(?: ?[:–—-])|"
              + OTHERS
              + ":)");

  /// Who is present beside the sides.
  static boolean areOthers(String side) {
    return side.matches(OTHERS);
  }

  /// The next such sign outside brackets.
  private static int end(String words, int from, char sign) {
    int depth = 0;
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == sign && depth <= 0) {
        return i;
      }
    }
    return words.length();
  }

  private static int behind(String words, int end) {
    int at = end;
    while (at < words.length() && " ,;.".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return Math.max(at, Math.min(words.length(), end + 1));
  }
}
