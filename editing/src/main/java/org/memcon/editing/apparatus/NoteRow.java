package org.memcon.editing.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.call.NoteCall;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Figures;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.text.Region;

/// Weighs which of the numbers glued to words call the counted notes of a document: by what stands
/// before the number, by the page the note stands on, and by what the note names.
final class NoteRow implements CallChain.Weighing {

  /// What speaks against a call on another page than its note's.
  private static final int ELSEWHERE = 16;

  /// What speaks for a call behind a number that its note names.
  private static final int TOLD = 8;

  /// A longer number names something by itself; a shorter one with the word before it.
  private static final int NAMES = 3;

  /// What it says that a figure stands elsewhere, with the call or without it.
  private static final int ELSE = 5;

  /// What speaks for the end of the heading as the call of the note that names the source.
  private static final int HEADED = 10;

  private static final Pattern SOURCE = Pattern.compile("(?:Source|Summary):");

  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "(\\p{L}{1,20}+[. ]{1,2})?(?<number>\\d{1,6}(?:[/–-]\\d{1,4}){0,2})[.,;:)]{0,2}$");

  private final DocumentDraft draft;
  private final List<NoteDraft> notes;
  private final int[] earliest;
  private @Nullable Figures figures;

  NoteRow(DocumentDraft draft, List<NoteDraft> notes) {
    this.draft = draft;
    this.notes = List.copyOf(notes);
    this.earliest = earliest();
  }

  /// The numbers of the notes; from zero on where the calls count from zero.
  List<Integer> numbers(boolean fromZero) {
    List<Integer> numbers = new ArrayList<>();
    for (NoteDraft note : notes) {
      int number = note.sign().orElseThrow().number().orElse(-1);
      numbers.add(fromZero ? number - 1 : number);
    }
    return numbers;
  }

  @Override
  public int weigh(NoteCall call, int note) {
    int weight = call.weight();
    if (isOutside(call, note)) {
      weight -= ELSEWHERE;
    }
    weight += isHeaded(call, note) ? HEADED : 0;
    return weight + (names(call, note) ? TOLD : elsewhere(call));
  }

  /// What the document's other figures say of a figure that may end with a call: for it where the
  /// figure stands elsewhere without the call, against it where it stands there whole.
  private int elsewhere(NoteCall call) {
    String words = draft.part(call.part()).words();
    int from = call.from();
    while (from > 0 && Character.isDigit(words.charAt(from - 1))) {
      from--;
    }
    if (call.from() - from < NAMES) {
      return 0;
    }
    int bare = figures().of(words.substring(from, call.from()));
    int whole = figures().of(words.substring(from, call.to()));
    return bare > 0 && whole < 2 ? ELSE : whole > 1 && bare == 0 ? -ELSE : 0;
  }

  private Figures figures() {
    if (figures == null) {
      figures = Figures.of(draft);
    }
    return figures;
  }

  /// The first note names the source and is called by the heading; the second may be called behind
  /// it.
  private boolean isHeaded(NoteCall call, int note) {
    if (note > 1 || draft.part(call.part()).kind() != PartKind.HEADING) {
      return false;
    }
    NoteDraft first = notes.getFirst();
    int from = first.sign().orElseThrow().textFrom();
    String words = draft.part(first.parts().getFirst()).words();
    int left = draft.part(call.part()).words().length() - call.to();
    return left <= 1 - note && SOURCE.matcher(words).region(from, words.length()).lookingAt();
  }

  private boolean isOutside(NoteCall call, int note) {
    return call.part() > notes.get(note).parts().getFirst() || call.part() < earliest[note];
  }

  /// The first part that may call each note: notes stand at the foot of the page, behind the
  /// paragraph that goes over its end.
  private int[] earliest() {
    int[] first = new int[notes.size()];
    int group = 0;
    int before = 0;
    int text = 0;
    boolean noted = false;
    int next = 0;
    for (int i = 0; i < draft.size(); i++) {
      Region region = draft.part(i).block().region();
      if (region != Region.CONTENT && region != Region.NOTES) {
        continue; // heads and feet of pages
      }
      boolean note = region == Region.NOTES;
      if (!note && noted) {
        before = group;
      }
      if (note && !noted) {
        group = text;
      }
      text = note ? text : i;
      noted = note;
      while (next < notes.size() && notes.get(next).parts().getFirst() <= i) {
        first[next++] = before;
      }
    }
    return first;
  }

  /// A number that the note itself names is no part of the call: "Deptel 6482" calls note 2, which
  /// begins "Telegram 648 to Geneva".
  private boolean names(NoteCall call, int note) {
    String words = draft.part(call.part()).words();
    int from = Math.max(0, call.from() - 40);
    Matcher before = NUMBER_BEFORE.matcher(words.substring(from, call.from()));
    if (!before.find()) {
      return false;
    }
    String number = before.group("number");
    String named = number.length() >= NAMES ? number : before.group();
    if (named.length() < NAMES) {
      return false;
    }
    int begin = notes.get(note).sign().orElseThrow().textFrom();
    String told = draft.part(notes.get(note).parts().getFirst()).words();
    String phrase = named.substring(0, named.lastIndexOf(number) + number.length());
    int at = told.indexOf(phrase, begin);
    int end = at + phrase.length();
    return at > 0
        && !Character.isLetterOrDigit(told.charAt(at - 1))
        && (end >= told.length() || !Character.isDigit(told.charAt(end)))
        && !CITED.matcher(told.substring(0, at)).find();
  }

  /// "See Document 203" names no telegram of that number.
  private static final Pattern CITED =
      Pattern.compile("(?:[Dd]ocuments?|[Ff]ootnotes?|[Nn]otes?|\\bpp?\\.|[Vv]ol\\.|[Pp]ages?) ?$");
}
