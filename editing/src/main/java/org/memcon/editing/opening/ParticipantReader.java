package org.memcon.editing.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;

/// Reads an entry of a list of participants: whose name it holds, and which office.
public final class ParticipantReader {

  /// One person of an entry: the entry's characters `from` to `to`, name and role, and the side
  /// that the entry itself names.
  public record Entry(int from, int to, String name, Optional<String> role, Optional<String> side) {

    Entry(int from, int to, String name, Optional<String> role) {
      this(from, to, name, role, Optional.empty());
    }
  }

  private static final Pattern BULLET = Pattern.compile("^[•·▪*–—-]{1,2} ?");
  private static final Pattern PLURAL =
      Pattern.compile(
          "^(?:(?:[Cc]des|[Cc]oms|[Mm]essrs|MESSRS|[Dd]rs)\\.?|[Cc]omrades|[Ss]enators|Ambassadors|Ministers|Generals)"
              + " ");

  /// "Mr. Bell, Consul General": one person, whose office stands behind the name.
  private static final Pattern OFFICE_BEHIND =
      Pattern.compile(
          "[^,;]{3,40}, (?!(?:Mr|Mrs|Miss|Ms|Dr|Gen|Col|Amb)\\b|.{0,40}\\b\\p{Lu}\\.)(?:the |The"
              + " )?\\p{L}{3,20}(?: [\\p{L}&’'.-]{2,20}){0,8}\\.?");

  private static final Pattern OFFICE_FIRST = Pattern.compile("^[A-Z][A-Z/]{0,7}[—–-] ?");
  private static final Pattern INITIALS =
      Pattern.compile(",? ?(?<initials>(?:\\p{L}\\. ?){1,3}),?(?= |$|;)");

  private ParticipantReader() {}

  /// The people of an entry: one, but for a line that lists several names and nothing else.
  public static List<Entry> read(String words) {
    int from =
        ListLabel.of(words)
            .filter(label -> label.kind() == ListLabel.Kind.PARTICIPANTS && !label.alone())
            .map(ListLabel::contentFrom)
            .orElseGet(() -> end(BULLET.matcher(words)));
    boolean labelled = from > 3;
    Matcher plural = PLURAL.matcher(words.substring(from));
    if (plural.find()) {
      return several(words, from + plural.end(), from);
    }
    if (labelled && Retinue.isIn(words)) {
      return entries(words, Retinue.read(words, from));
    }
    if (words.indexOf(';', from) > 0 && labelled
        || ParticipantRow.namesSides(words.substring(labelled ? from : 0))) {
      return row(words, from);
    }
    String content = labelled ? words.substring(from) : words;
    if (labelled && ParticipantRow.runsOn(content)) {
      return entries(words, ParticipantRow.runOn(words, from));
    }
    if (isNames(content)
        || labelled
            && (areFullNames(content)
                || TITLED_ROW.matcher(content).matches()
                || !OFFICE_BEHIND.matcher(content).matches())) {
      return several(words, from, from);
    }
    Matcher sided = SIDED.matcher(words);
    if (!labelled && sided.matches()) {
      Entry read = one(words, sided.start("person"), words.length());
      return List.of(new Entry(0, words.length(), read.name(), read.role(), side(sided)));
    }
    return List.of(one(words, from, words.length()));
  }

  private static Optional<String> side(Matcher sided) {
    return CHAIR.matcher(sided.group("side")).matches()
        ? Optional.empty()
        : Optional.of(sided.group("side"));
  }

  /// Whether an entry names its side, which those under it belong to, too: "CIA: Mr. Bell".
  public static boolean isSided(String words) {
    Matcher sided = SIDED.matcher(words);
    return sided.matches() && side(sided).isPresent();
  }

  private static final Pattern SIDED =
      Pattern.compile(
          "(?<side>\\p{Lu}[\\p{L}.]{1,14}): (?<person>(?:\\p{Lu}[\\p{L}’'.-]{0,18}+"
              + " ){1,4}\\p{Lu}[\\p{L}’'-]{1,18}+(?:, .{2,60})?)");
  private static final Pattern CHAIR =
      Pattern.compile("(?i)chair(?:man|woman|person)?|interpreter|note-?taker|secretary|recorder");

  /// The people of a block: of a table's row the person whom its cells name; `heads` are those of
  /// the table's columns, none where it has none.
  public static List<Entry> read(TextBlock block, List<String> heads) {
    List<String> cells = cells(block);
    if (cells.size() < 2 || cells.getFirst().isEmpty()) {
      return read(block.words());
    }
    ParticipantRow.Person person = ParticipantRow.person(cells, heads);
    return List.of(
        new Entry(0, block.words().length(), person.name(), person.role(), person.side()));
  }

  /// The cells of a block that is a table's row; empty where it is none.
  public static List<String> cells(TextBlock block) {
    return block.is(LineShape.Kind.TABLE_ROW) && !block.breaks().isEmpty()
        ? ParticipantRow.cells(block.words(), block.breaks())
        : List.of();
  }

  /// Whether a block has the heads of a table of people.
  static boolean areHeads(TextBlock block) {
    return ParticipantRow.areHeads(cells(block));
  }

  private static List<Entry> row(String words, int from) {
    return entries(words, ParticipantRow.read(words, from));
  }

  private static List<Entry> entries(String words, List<ParticipantRow.Piece> pieces) {
    List<Entry> entries = new ArrayList<>();
    for (ParticipantRow.Piece piece : pieces) {
      Entry read = one(words, piece.nameFrom(), piece.nameTo());
      Optional<String> other = piece.side().filter(ParticipantRow::areOthers);
      entries.add(
          new Entry(
              piece.from(),
              piece.to(),
              read.name(),
              read.role().or(() -> other),
              other.isPresent() ? Optional.empty() : piece.side()));
    }
    return entries;
  }

  /// The names in an entry.
  public static List<String> names(String words) {
    return read(words).stream().map(Entry::name).toList();
  }

  private static int end(Matcher matcher) {
    return matcher.find() ? matcher.end() : 0;
  }

  /// Names in a row: "Khrushchev, N.S., Mikoyan A.I. Ponomarev, B.N."
  private static List<Entry> several(String words, int from, int first) {
    List<Entry> entries = new ArrayList<>();
    boolean initialsLast = INITIALS_LAST.matcher(words).region(from, words.length()).find();
    int at = from;
    while (at < words.length()) {
      int end = nameEnd(words, at, initialsLast);
      int stop = end;
      while (stop < words.length() && " ,;.".indexOf(words.charAt(stop)) >= 0) {
        stop++;
      }
      if (words.startsWith("and ", stop)) {
        stop += 4;
      }
      int own = at + end(PLURAL.matcher(words.substring(at, end)));
      String name = words.substring(own, end).strip();
      Entry read = one(words, own, end);
      entries.add(
          new Entry(entries.isEmpty() ? first : at, stop, inOrder(name, read.name()), role(read)));
      at = Math.max(stop, at + 1);
    }
    return entries;
  }

  // In a list of "Khrushchev, N.S." some initials end an entry; in one of "A. Tolleveld" none do.
  private static final Pattern INITIALS_LAST =
      Pattern.compile("\\p{L}{2}+,? (?:\\p{Lu}\\. ?){1,3}(?:[,;]|$)");

  private static int nameEnd(String words, int at, boolean initialsLast) {
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
    if (initialsLast && initials.find() && initials.start() > at && initials.start() <= end) {
      return initials.end("initials");
    }
    return Math.max(end, at);
  }

  /// Initials behind a comma are no office.
  private static Optional<String> role(Entry read) {
    return read.role().filter(role -> !role.matches("(?:\\p{L}\\. ?){0,3}\\p{L}\\.?"));
  }

  private static String inOrder(String whole, String name) {
    Matcher inverted = INVERTED.matcher(whole);
    return inverted.matches() ? inverted.group(2).replace(" ", "") + " " + inverted.group(1) : name;
  }

  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]+),? ((?:\\p{L}\\. ?){1,3})");

  /// The person of one entry; `from` and `to` of the result are the whole text's.
  private static Entry one(String words, int from, int to) {
    String entry = words.substring(from, to);
    Matcher office = OFFICE_FIRST.matcher(entry);
    if (office.find() && entry.length() > office.end()) {
      String code = DASH_AT_END.matcher(office.group()).replaceAll("");
      return new Entry(0, words.length(), clean(entry.substring(office.end())), Optional.of(code));
    }
    int cut = entry.length();
    for (String sign : new String[] {", ", " (", "—", "–", " - ", "--", "; "}) {
      int at = entry.indexOf(sign);
      // "Mr. Vane, Jr., Ferry Company": the second comma parts.
      while (entry.startsWith(", Jr.", Math.max(at, 0))
          || entry.startsWith(", Sr.", Math.max(at, 0))) {
        at = entry.indexOf(sign, at + 1);
      }
      // "J. (Jan) Orlok": what stands in brackets is spelled out, and the name goes on.
      if (at > 0 && sign.equals(" (") && SPELLED_OUT.matcher(entry).lookingAt()) {
        at = -1;
      }
      if (at > 0 && at < cut) {
        cut = at;
      }
    }
    String name = clean(entry.substring(0, cut));
    String role =
        clean(
            BRACKET_AT_END
                .matcher(SIGNS_BEFORE.matcher(entry.substring(cut)).replaceFirst(""))
                .replaceFirst("$1"));
    return new Entry(
        0, words.length(), name, role.isEmpty() ? Optional.empty() : Optional.of(role));
  }

  private static final Pattern SPELLED_OUT =
      Pattern.compile("(?:\\p{Lu}\\. ?){1,2} ?\\([^()]{2,20}\\) \\p{Lu}");
  private static final Pattern DASH_AT_END = Pattern.compile("[—–-] ?$");
  private static final Pattern SIGNS_BEFORE = Pattern.compile("^[,(—–;\\s-]+");
  private static final Pattern BRACKET_AT_END = Pattern.compile("(^[^(]*)\\)$");
  private static final Pattern SIGNS_AT_END = Pattern.compile("[;,.]+$");

  private static String clean(String text) {
    String bare = SIGNS_AT_END.matcher(text.strip()).replaceFirst("").strip();
    return bare.endsWith(" Jr") || bare.endsWith(" Sr") ? bare + "." : bare;
  }

  /// Whether an entry looks like somebody's: a name with an office, a title, initials, or nothing
  /// but words in capitals.
  public static boolean isEntry(String words) {
    return PERSONAL.matcher(words).find() || CAPITALIZED.matcher(words).matches();
  }

  private static final Pattern PERSONAL =
      Pattern.compile(
          "[,(—–]|\\b\\p{Lu}\\.(?= )|^(?:• ?)?(?:The"
              + " |Mr|Mrs|Dr|Gen|Amb|Col|Sen|Gov|Sir|Lord|Prof|Adm|H\\.E|His |Her"
              + " |President|Prime|Ambassador|Secretary|Minister|Foreign|General|Admiral|Vice|Under|Assistant|Deputy|Acting|Director|Chairman|Senator|Congressman|Representative|Counselor|Attach)|-[A-Z]{2,}");
  private static final Pattern CAPITALIZED =
      Pattern.compile(
          "(?:• ?)?(?:(?:\\p{Lu}[\\p{L}’'.-]*|de|del|la|van|von|der|al|el|bin|ibn|and|di|da|[A-Z/]+)(?:"
              + " |$)){1,5}");

  /// Whether a text is nothing but names in a row, as "Cdes. Bell, Orlok" and "Bell, N.N., Orlok
  /// A.A." are; an office behind a name makes it an entry of one.
  public static boolean isNames(String words) {
    Matcher plural = PLURAL.matcher(words);
    if (plural.find()) {
      return !(words.endsWith(".") && Sentences.hasVerb(words));
    }
    if (SURNAMES.matcher(words).matches() && !OFFICE_WORD.matcher(words).find()) {
      return true;
    }
    int names =
        mayBeInitials(words) ? Math.max(count(INITIALLED, words), count(INITIALS_FIRST, words)) : 0;
    return (names >= 2
            && names * 24 > words.length()
            && !OFFICE_WORD.matcher(BRACKETED.matcher(words).replaceAll("")).find())
        || (words.contains(" and ")
            && TWO.matcher(words).lookingAt()
            && !OFFICE_WORD.matcher(words.replaceAll("\\(.*", "")).find());
  }

  /// "Bell, Orlok, Horvat, Vane": surnames alone, four at least.
  private static final Pattern SURNAMES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{2,20}+(?:, (?:and )?\\p{Lu}[\\p{L}’'-]{2,20}+){3,40},?\\.?");

  private static final String TITLED =
      "(?:The"
          + " )?(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Adm|Amb|Col|Sen|Gov|Prof)\\.|(?:(?:Vice|Deputy|Prime|Foreign|Under|Assistant)"
          + " )?(?:Chairman|President|Minister|Secretary|Premier|Chancellor|Senator|Comrade|Marshal|Ambassador|General|Admiral|Colonel|Governor))"
          + " \\p{Lu}[\\p{L}’'-]{1,20}+(?: \\p{Lu}[\\p{L}’'.-]{0,20}+){0,2}";
  private static final Pattern TITLED_ROW =
      Pattern.compile(
          "(?:The Secretary, |The President, )?" + TITLED + "(?:,? (?:and )?" + TITLED + ")++\\.?");

  /// Whether commas part names of several words each, and nothing else stands there: "John T. Bell,
  /// Emil Orlok, General Vane".
  static boolean areFullNames(String words) {
    return FULL_NAMES.matcher(words).matches()
        && !OFFICE_WORD.matcher(words).find()
        && Stream.of(words.split(",? and |, ")).noneMatch(ParticipantReader::endsAsOffice);
  }

  /// "Consul General": the last word of an office is no surname.
  private static boolean endsAsOffice(String words) {
    return switch (words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)) {
      case "general",
          "consul",
          "counsel",
          "counselor",
          "counsellor",
          "adviser",
          "advisor",
          "attaché",
          "attache",
          "commissioner",
          "representative",
          "officer",
          "master",
          "president",
          "chairman",
          "premier",
          "party",
          "interpreter" ->
          true;
      default -> false;
    };
  }

  private static final Pattern FULL_NAMES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'.-]{0,18}+ ){1,3}\\p{Lu}[\\p{L}’'-]{1,18}+(?:,? (?:and"
              + " )?(?:\\p{Lu}[\\p{L}’'.-]{0,18}+ ){1,3}\\p{Lu}[\\p{L}’'-]{1,18}+){1,20}\\.?");

  /// Whether a title for several people stands among names: "The Secretary, Messrs. Bell and Vane".
  static boolean namesSeveral(String words) {
    return TITLED_ROW.matcher(words).matches()
        || SEVERAL.matcher(words).find() && !(words.endsWith(".") && Sentences.hasVerb(words));
  }

  private static final Pattern SEVERAL =
      Pattern.compile(", (?:and )?(?:Messrs|MESSRS)\\.? \\p{Lu}");

  /// Whether the words have stops enough for names with initials and nothing else.
  private static boolean mayBeInitials(String words) {
    int stops = 0;
    for (int at = words.indexOf('.'); at >= 0; at = words.indexOf('.', at + 1)) {
      stops++;
    }
    return stops >= 2 && stops * 24 > words.length();
  }

  private static int count(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static final Pattern INITIALLED =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]{1,20}+,? (?:\\p{L}\\. ?){1,3}");
  private static final Pattern BRACKETED = Pattern.compile("\\([^)]*+\\)?");
  private static final Pattern INITIALS_FIRST =
      Pattern.compile(
          "(?:^|[,;] |\\band )(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Col|Prof)\\.? )?(?:\\p{Lu}\\. ?){1,3}"
              + "\\p{Lu}[\\p{L}’'-]{1,20}+(?=[,; ]|$)");
  private static final Pattern OFFICE_WORD =
      Pattern.compile(
          "(?i)\\b(?:secretary|ambassador|director|minister|office|department|chief|agency|control|bureau|affairs|planning|staff|council|committee|board|division|embassy|security|intelligence|research|development|defense|state|treasury|commerce|energy)\\b");
  private static final Pattern TWO =
      Pattern.compile(
          "\\p{Lu}\\p{L}{1,15}(?: \\p{Lu}\\p{L}{1,15}){1,2} and \\p{Lu}\\p{L}{1,15}(?:"
              + " \\p{Lu}\\p{L}{1,15}){1,2}(?: \\(|$)");
}
