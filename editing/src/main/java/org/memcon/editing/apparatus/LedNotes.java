package org.memcon.editing.apparatus;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.call.NoteSign;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;

/// Finds the notes at a page's end that stand at its left edge, where something shows that they are
/// notes: "Notes" above them, or a hyphen, an arrow or brackets at their numbers, which the text
/// above calls; or all of them are called above by figures in brackets or glued to its words, in
/// their order, wherever they begin to count.
final class LedNotes {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<lead>(?:[↑^⇧]|[-–•])"
              + " ?)?(?<open>[\\[(])?(?<label>\\d{1,3}|(?<=[\\[(])[a-z](?=[\\])]))(?<close>[\\])])?[.:]?"
              + " +(?=\\S)");
  private static final Pattern ABOVE =
      Pattern.compile("(?i)(?:foot|end)?notes?(?: and references)?|references|notes:|remarks");

  /// What is left of a line between text and notes.
  private static final Pattern RULE = Pattern.compile("[_*—–-]{1,40}");

  private LedNotes() {}

  /// No list of notes leaves out more numbers than this between two.
  private static final int LEFT_OUT = 3;

  /// The signs of the notes by the places of their parts; the heading above them is told.
  static Map<Integer, NoteSign> find(DocumentDraft draft) {
    Map<Integer, NoteSign> signs = new TreeMap<>();
    int last = -1;
    boolean whole = true;
    Optional<Matcher> first = Optional.empty();
    int at = -1;
    for (int i = lastOpen(draft); i >= 0; i--) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      Optional<Matcher> note = Optional.of(NOTE.matcher(part.words())).filter(Matcher::lookingAt);
      int number = note.map(it -> number(it.group("label"))).orElse(-1);
      if (number < 1 || last > 0 && (number >= last || last - number > LEFT_OUT)) {
        break;
      }
      whole &= last < 0 || number == last - 1;
      Matcher sign = note.orElseThrow();
      signs.put(i, new NoteSign(style(sign), sign.group("label"), sign.end()));
      last = number;
      first = note;
      at = i;
      if (number == 1) {
        break;
      }
    }
    boolean shown = whole && last == 1 && shows(draft, at, first.orElseThrow(), signs);
    boolean alone = last == 1 && first.filter(it -> it.group().matches("1 +")).isPresent();
    return shown || (signs.size() > 1 || alone) && callAll(draft, at, signs.values())
        ? signs
        : Map.of();
  }

  /// The last part that is open and more than the code under which an archive keeps the paper.
  private static int lastOpen(DocumentDraft draft) {
    for (int i = draft.size() - 1; i >= 0; i--) {
      if (draft.part(i).isOpen() && !KEPT.matcher(draft.part(i).words()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static final Pattern KEPT =
      Pattern.compile("\\[\\p{Lu}{2,6} ?[:,] [^\\[\\]]{3,90}\\]\\.?");

  private static NoteSign.Style style(Matcher sign) {
    return "(".equals(sign.group("open")) ? NoteSign.Style.PARENTHESES : NoteSign.Style.COUNTED;
  }

  private static boolean shows(
      DocumentDraft draft, int first, Matcher sign, Map<Integer, NoteSign> signs) {
    int above = first - 1;
    while (above >= 0 && !draft.part(above).isOpen()) {
      above--;
    }
    if (above < 1) {
      return false;
    }
    if (RULE.matcher(draft.part(above).words()).matches()
        && callAny(draft, first, signs.values())) {
      draft.take(above, PartKind.STATEMENT_HEADING, 0.7, "a rule above the notes");
      return true;
    }
    if (ABOVE.matcher(draft.part(above).words()).matches()) {
      draft.take(above, PartKind.SUBHEADING, 0.9, "the heading of the notes");
      return true;
    }
    if (signs.values().stream().anyMatch(note -> isRaised(draft, first, note.label()))) {
      return true;
    }
    boolean led = sign.group("lead") != null || sign.group("open") != null;
    String label = sign.group("label");
    return led
        && (calls(draft, first, "[" + label + "]") || calls(draft, first, "(" + label + ")"));
  }

  /// Letters count as numbers do, and call nothing but what stands in brackets.
  private static int number(String label) {
    char first = label.charAt(0);
    return Character.isDigit(first) ? Integer.parseInt(label) : first - 'a' + 1;
  }

  private static boolean calls(DocumentDraft draft, int to, String call) {
    return draft.parts().subList(0, to).stream()
        .map(Part::words)
        .anyMatch(words -> words.indexOf(call, 1) > 0);
  }

  /// Whether a raised number above calls the note.
  private static boolean isRaised(DocumentDraft draft, int to, String label) {
    for (Part part : draft.parts().subList(0, to)) {
      for (Run run : part.block().runs()) {
        boolean raised =
            run.styles().contains(Run.Style.SUPERSCRIPT)
                || run.mark().filter(Run.Mark.NOTE_CALL::equals).isPresent();
        int from = raised ? part.block().text().indexOf(run.span().start()) : -1;
        if (from >= 0 && part.words().startsWith(label, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether all of the notes are called above, one behind the other, and the source's layout shows
  /// no others.
  static boolean callAll(DocumentDraft draft, int to, Collection<NoteSign> notes) {
    return !isPlaced(draft) && called(above(draft, to), notes) == notes.size();
  }

  /// Whether one of the notes is called above.
  static boolean callAny(DocumentDraft draft, int to, Collection<NoteSign> notes) {
    String text = above(draft, to);
    return notes.stream().anyMatch(note -> call(note.label()).matcher(text).find());
  }

  private static int called(String text, Collection<NoteSign> notes) {
    int at = 0;
    int called = 0;
    for (NoteSign note : notes) {
      Matcher call = call(note.label()).matcher(text);
      if (!call.find(at)) {
        return called;
      }
      called++;
      at = call.end();
    }
    return called;
  }

  private static Pattern call(String label) {
    return Pattern.compile(
        "(?:(?<=\\p{L}{2}[.,;:!?)”\"’»]{0,3})" + label + "|\\[" + label + "\\])(?![\\d\\p{L}])");
  }

  private static boolean isPlaced(DocumentDraft draft) {
    return draft.parts().stream().anyMatch(part -> part.block().region() == Region.NOTES);
  }

  private static String above(DocumentDraft draft, int to) {
    StringBuilder text = new StringBuilder();
    for (Part part : draft.parts().subList(0, Math.max(0, to))) {
      text.append(part.words()).append('\n');
    }
    return text.toString();
  }
}
