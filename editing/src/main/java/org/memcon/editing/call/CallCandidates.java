package org.memcon.editing.call;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.Sign;
import org.memcon.model.text.Run;

/// Finds the places of a block that may call a note.
public final class CallCandidates {

  private static final Pattern SLASHES =
      Pattern.compile("/(\\d{1,3}[a-z]?|[a-z]|" + NoteSign.SYMBOLS + ")(?=/)");
  private static final Pattern BRACKETS = Pattern.compile("\\[\\^?(\\d{1,3}|(?<=\\^)\\w{1,12})\\]");
  private static final Pattern PARENTHESES = Pattern.compile("\\((\\d{1,3}|(?<=\\S\\()[a-z])\\)");
  private static final Pattern SYMBOL =
      Pattern.compile("(?<=[\\p{L}\\d.,;:!?)\\]”\"’…])(" + NoteSign.SYMBOLS + ")(?![*†‡§¶║#\\w])");

  private CallCandidates() {}

  /// Runs that the source's markup shows as calls.
  public static List<NoteCall> marked(int index, Part part) {
    List<Run> runs = part.block().runs();
    if (runs.isEmpty()) {
      return List.of();
    }
    List<NoteCall> calls = new ArrayList<>();
    JoinedText text = part.block().text();
    for (Run run : runs) {
      boolean marked = run.mark().filter(Run.Mark.NOTE_CALL::equals).isPresent();
      if (!marked && !run.styles().contains(Run.Style.SUPERSCRIPT)) {
        continue;
      }
      int from = text.indexOf(run.span().start());
      int to = text.indexOf(run.span().end() - 1) + 1;
      if (from < 0 || to <= from) {
        continue;
      }
      String shown = text.text().substring(from, to).strip();
      String label = shown.replaceAll("[\\[\\]/()]", "");
      boolean sign = label.matches("\\d{1,3}[a-z]?|" + NoteSign.SYMBOLS + "|[a-z]");
      if (marked || sign) {
        calls.add(new NoteCall(index, from, to, label, marked ? 30 : 20));
      }
    }
    return calls;
  }

  /// Numbers between slashes. Two may share a slash: "NSC 5440/1/2/" is a paper's number and a
  /// call, and what follows a figure weighs less.
  public static List<NoteCall> slashes(int index, Part part) {
    String words = part.words();
    if (!part.block().text().mayHave(Sign.SLASH)) {
      return List.of();
    }
    List<NoteCall> calls = new ArrayList<>();
    Matcher matcher = SLASHES.matcher(words);
    for (int from = words.indexOf('/'); from >= 0; from = words.indexOf('/', from)) {
      if (!matcher.region(from, words.length()).lookingAt()) {
        from++;
        continue;
      }
      boolean figure = from > 0 && Character.isDigit(words.charAt(from - 1));
      if (from >= (isNote(part) ? 1 : 0)) {
        calls.add(new NoteCall(index, from, matcher.end() + 1, matcher.group(1), figure ? 10 : 20));
      }
      from = matcher.end();
    }
    return calls;
  }

  /// Numbers between brackets.
  public static List<NoteCall> brackets(int index, Part part) {
    return !part.block().text().mayHave(Sign.BRACKET)
        ? List.of()
        : all(BRACKETS, index, part, isNote(part) ? 1 : 0);
  }

  /// "(4)" behind a word.
  public static List<NoteCall> parentheses(int index, Part part) {
    return part.words().indexOf('(') < 0 ? List.of() : all(PARENTHESES, index, part, 1);
  }

  /// Stars, daggers and their like behind a word or a sign.
  public static List<NoteCall> symbols(int index, Part part) {
    JoinedText text = part.block().text();
    boolean may = text.mayHave(Sign.STAR) || text.mayHave(Sign.RARE);
    boolean has = may && SYMBOLS.chars().anyMatch(sign -> part.words().indexOf(sign) >= 0);
    return has ? all(SYMBOL, index, part, 0) : List.of();
  }

  /// Raised figures behind a word or a sign; behind a measure they belong to it: "12 km²".
  public static List<NoteCall> raised(int index, Part part) {
    String words = part.words();
    List<NoteCall> calls = new ArrayList<>();
    for (int at = 1; at < words.length(); at++) {
      int from = at;
      while (at < words.length() && NoteSign.FIGURES.indexOf(words.charAt(at)) >= 0) {
        at++;
      }
      boolean measure = MEASURE.matcher(words).region(Math.max(0, from - 5), from).find();
      if (at > from && at - from < 4 && words.charAt(from - 1) != ' ' && !measure) {
        String label = NoteSign.lowered(words.substring(from, at));
        calls.add(new NoteCall(index, from, at, label, 20));
      }
    }
    return calls;
  }

  private static final Pattern MEASURE = Pattern.compile("(?:(?<!\\p{L})[cdkm]?m|\\d)$");

  private static final String SYMBOLS = "*†‡§¶║#";

  /// Whether the words may call a note by this very symbol.
  public static boolean callsBySymbol(String words, String symbol) {
    if (!words.contains(symbol)) {
      return false;
    }
    Matcher matcher = SYMBOL.matcher(words);
    while (matcher.find()) {
      if (matcher.group(1).equals(symbol)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNote(Part part) {
    return part.kind() == PartKind.NOTE;
  }

  private static List<NoteCall> all(Pattern pattern, int index, Part part, int after) {
    List<NoteCall> calls = new ArrayList<>();
    Matcher matcher = pattern.matcher(part.words());
    while (matcher.find()) {
      if (matcher.start() >= after) {
        calls.add(new NoteCall(index, matcher.start(), matcher.end(), matcher.group(1), 20));
      }
    }
    return calls;
  }
}
