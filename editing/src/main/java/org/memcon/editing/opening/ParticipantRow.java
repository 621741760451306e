package org.memcon.editing.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.opening.ParticipantReader.Entry;

/// Reads people whom semicolons part in one line, by sides where the line names them: "For
/// Freedonia: Minister Orlok, Mr. Vey; For Osmark: Mr. Tull".
final class ParticipantRow {

  private static final Pattern SIDE =
      Pattern.compile(
          "(?:(?:[Ff]or|[Oo]n) )?(?:the )?(\\p{Lu}[\\p{L}.’' -]{1,30}?)(?: side|"
              + " delegation)?:\\s+");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:and )?(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Amb|Col|Sen|Prof)\\b|Sir |Lord |(?:Vice |Under"
              + " |Deputy |Assistant |Acting |Prime |Foreign"
              + " )*(?:Minister|President|Secretary|Ambassador|General|Admiral|Senator|Chairman|Premier|Director|Colonel|Captain|Governor)"
              + " \\p{Lu}|\\p{Lu}\\. ?\\p{Lu}).*");

  private ParticipantRow() {}

  /// Whether the words are several sides, each with its people.
  static boolean namesSides(String words) {
    int second = behind(words, end(words, 0, ';'));
    return second < words.length()
        && SIDE.matcher(words).lookingAt()
        && SIDE.matcher(words).region(second, words.length()).lookingAt();
  }

  static List<Entry> read(String words, int from) {
    List<Entry> entries = new ArrayList<>();
    int at = from;
    while (at < words.length()) {
      int end = end(words, at, ';');
      side(words, at, end, entries);
      at = behind(words, end);
    }
    if (!entries.isEmpty()) {
      Entry last = entries.removeLast();
      entries.add(new Entry(last.from(), words.length(), last.name(), last.role(), last.side()));
    }
    return entries;
  }

  private static void side(String words, int from, int to, List<Entry> entries) {
    Matcher label = SIDE.matcher(words).region(from, to);
    boolean named = label.lookingAt();
    Optional<String> side = named ? Optional.of(label.group(1).strip()) : Optional.empty();
    int at = named ? label.end() : from;
    int begin = from;
    for (int end : ends(words, at, to)) {
      Entry read = ParticipantReader.one(words, at, end);
      int stop = behind(words, end);
      if (!read.name().isEmpty()) {
        entries.add(new Entry(begin, stop, read.name(), read.role(), side));
        begin = stop;
      }
      at = stop;
    }
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
