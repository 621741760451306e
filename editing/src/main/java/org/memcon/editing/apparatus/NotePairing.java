package org.memcon.editing.apparatus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.call.CallCandidates;
import org.memcon.editing.call.GluedNumbers;
import org.memcon.editing.call.NoteCall;
import org.memcon.editing.call.NoteSign;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.text.Region;

/// Pairs the notes of a document with the places that call them.
public final class NotePairing {

  private static final Comparator<NoteCall> ORDER =
      Comparator.comparingInt(NoteCall::part).thenComparingInt(NoteCall::from);

  /// A number glued to a word weighs as much.
  private static final int SURE = 10;

  /// A figure of a day or of a telegram's number weighs as much at the most.
  private static final int UNSURE = 4;

  /// From more numbers than these no row is tried.
  private static final int MOST_SHIFTS = 5;

  /// So much more has to speak for numbers that slip.
  private static final int MARGIN = 4;

  /// No slips are looked for among more numbers, or numbers and notes.
  private static final int MOST_PLACES = 600;

  private static final int MOST_TRIED = 20_000;

  private final DocumentDraft draft;
  private final List<NoteDraft> notes;
  private final List<Pairing.Called> paired = new ArrayList<>();
  private final List<NoteDraft> open = new ArrayList<>();

  /// The calls that notes have, by their parts.
  private final Map<Integer, List<NoteCall>> used = new HashMap<>();

  private boolean byOrder;

  /// A pairing of these notes of this draft.
  public NotePairing(DocumentDraft draft, List<NoteDraft> notes) {
    this.draft = draft;
    this.notes = List.copyOf(notes);
  }

  /// The notes and their calls.
  public Pairing pair() {
    open.addAll(notes.stream().filter(note -> !note.marginal()).toList());
    List<NoteCall> marked = candidates(CallCandidates::marked);
    byLink(marked);
    byLabel(marked);
    List<NoteCall> slashes = List.of();
    if (has(NoteSign.Style.SLASHES)) {
      slashes = candidates(CallCandidates::slashes);
      byPlace(slashes);
    }
    if (has(NoteSign.Style.PARENTHESES)) {
      byLabel(candidates(CallCandidates::parentheses));
    }
    if (has(NoteSign.Style.RAISED)) {
      byLabel(candidates(CallCandidates::raised));
    }
    List<NoteCall> brackets = List.of();
    if (has(NoteSign.Style.BRACKETS)) {
      brackets = candidates(CallCandidates::brackets);
      byLabel(brackets);
    } else if (has(NoteSign.Style.COUNTED)) {
      inBrackets();
    }
    List<NoteDraft> starred = notes.stream().filter(NoteDraft::marginal).toList();
    open.addAll(starred);
    byLabel(candidates(CallCandidates::symbols));
    open.removeAll(starred);
    byRow();
    return result(slashes, brackets, marked, starred);
  }

  private Pairing result(
      List<NoteCall> slashes,
      List<NoteCall> brackets,
      List<NoteCall> marked,
      List<NoteDraft> starred) {
    List<NoteCall> unanswered = new ArrayList<>();
    for (List<NoteCall> calls : List.of(slashes, brackets, marked)) {
      calls.stream().filter(call -> !isAnswered(call)).forEach(unanswered::add);
    }
    List<Pairing.Called> result = new ArrayList<>(paired);
    result.sort(Comparator.comparing(called -> called.call().orElseThrow(), ORDER));
    Set<NoteDraft> done = new HashSet<>();
    paired.forEach(called -> done.add(called.note()));
    for (NoteDraft note : notes) {
      if (!done.contains(note)) {
        result.add(new Pairing.Called(note, Optional.empty()));
      }
    }
    return new Pairing(result, unanswered, byOrder);
  }

  /// A call may be found twice: as a linked run and as a number in brackets.
  private boolean isAnswered(NoteCall call) {
    return !isFree(call);
  }

  private boolean has(NoteSign.Style style) {
    return open.stream()
        .anyMatch(note -> note.sign().filter(sign -> sign.style() == style).isPresent());
  }

  private interface Finder {
    List<NoteCall> find(int index, Part part);
  }

  private List<NoteCall> candidates(Finder finder) {
    List<NoteCall> calls = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (mayCall(draft.part(i).kind())) {
        calls.addAll(finder.find(i, draft.part(i)));
      }
    }
    return calls;
  }

  /// Notes call notes so seldom that a number in a note is always taken for words.
  private static boolean mayCall(PartKind kind) {
    return switch (kind) {
      case NOTE,
          NOTE_GOES_ON,
          MARGINAL_NOTE,
          PAGE_BREAK,
          STATEMENT_HEADING,
          STATEMENT_LABEL,
          STATEMENT,
          RELATED_HEADING,
          RELATED,
          ABSTRACT,
          SITE,
          RUNNING_HEAD,
          ARCHIVE_DATE,
          ARCHIVE_TITLE ->
          false;
      default -> true;
    };
  }

  private void join(NoteDraft note, NoteCall call) {
    paired.add(new Pairing.Called(note, Optional.of(call)));
    used.computeIfAbsent(call.part(), part -> new ArrayList<>()).add(call);
    open.remove(note);
  }

  /// Numbers in brackets call counted notes where each of them has one.
  private void inBrackets() {
    List<NoteCall> found = candidates(CallCandidates::brackets);
    boolean all =
        open.stream()
            .allMatch(note ->
                found.stream().anyMatch(call -> note.label().equals(Optional.of(call.label()))));
    if (all) {
      byLabel(found);
    }
  }

  /// Links say themselves what they call.
  private void byLink(List<NoteCall> marked) {
    for (NoteCall call : marked) {
      Optional<String> link = link(call);
      open.stream()
          .filter(note ->
              note.anchor().isPresent()
                  && link.filter(l -> l.endsWith("#" + note.anchor().get())).isPresent())
          .findFirst()
          .ifPresent(note -> join(note, call));
    }
  }

  private Optional<String> link(NoteCall call) {
    Part part = draft.part(call.part());
    int offset = part.block().text().offset(call.from());
    return part.block().runs().stream()
        .filter(run -> run.span().contains(offset))
        .flatMap(run -> run.link().stream())
        .findFirst();
  }

  /// The first call with a note's label that no other note has taken; a note stands behind its
  /// call.
  private void byLabel(List<NoteCall> calls) {
    Map<String, ArrayDeque<NoteCall>> waiting = new HashMap<>();
    for (NoteCall call : calls) {
      if (!used.getOrDefault(call.part(), List.of()).contains(call)) {
        waiting.computeIfAbsent(call.label(), key -> new ArrayDeque<>()).add(call);
      }
    }
    for (NoteDraft note : List.copyOf(open)) {
      ArrayDeque<NoteCall> same = note.label().map(label -> waiting.get(label)).orElse(null);
      if (same != null && !same.isEmpty() && same.peek().part() < note.parts().getFirst()) {
        join(note, same.poll());
      }
    }
  }

  /// A note stands soon behind its call: the call is looked for between the notes before and the
  /// note, then above.
  private void byPlace(List<NoteCall> calls) {
    Map<String, List<NoteCall>> waiting = new HashMap<>();
    calls.forEach(
        call -> waiting.computeIfAbsent(call.label(), key -> new ArrayList<>()).add(call));
    Optional<NoteCall> last = Optional.empty();
    for (NoteDraft note : List.copyOf(open)) {
      int place = note.parts().getFirst();
      int from = notesEnd(place);
      Optional<NoteCall> before = last;
      Optional<NoteCall> call =
          note.label().map(waiting::get).stream()
              .flatMap(List::stream)
              .filter(it -> it.part() < place && isFree(it))
              .max(
                  Comparator.<NoteCall>comparingInt(it -> it.part() >= from ? 1 : 0)
                      .thenComparingInt(NoteCall::weight)
                      .thenComparing(it -> before.filter(b -> ORDER.compare(b, it) < 0).isPresent())
                      .thenComparing(ORDER.reversed()));
      call.ifPresent(it -> join(note, it));
      last = call.or(() -> before);
    }
  }

  private boolean isFree(NoteCall call) {
    for (NoteCall other : used.getOrDefault(call.part(), List.of())) {
      if (other.from() < call.to() && call.from() < other.to()) {
        return false;
      }
    }
    return true;
  }

  /// Where the notes end that stand before this one and its neighbours.
  private int notesEnd(int place) {
    int at = place - 1;
    while (at >= 0 && isNote(at)) {
      at--;
    }
    while (at >= 0 && !isNote(at)) {
      at--;
    }
    return at + 1;
  }

  private boolean isNote(int index) {
    PartKind kind = draft.part(index).kind();
    return kind == PartKind.NOTE || kind == PartKind.NOTE_GOES_ON;
  }

  /// Numbers glued to words must fit a row: the notes' own numbers, or one that counts from another
  /// beginning.
  private void byRow() {
    List<NoteDraft> counted =
        open.stream()
            .filter(note ->
                note.sign().filter(sign -> sign.style() == NoteSign.Style.COUNTED).isPresent())
            .toList();
    if (counted.isEmpty()) {
      return;
    }
    List<NoteCall> found = candidates(GluedNumbers::of);
    found.sort(ORDER);
    NoteRow row = new NoteRow(draft, counted);
    List<Integer> numbers = row.numbers(false);
    CallChain.Row best = slipping(found, numbers, row, CallChain.pick(found, numbers, row));
    if (numbers.getFirst() == 1) {
      CallChain.Row zero = CallChain.pick(found, row.numbers(true), row);
      boolean first = zero.calls().getFirst().filter(call -> call.weight() > UNSURE).isPresent();
      if (first && zero.weight() > best.weight()) {
        best = zero;
        byOrder = true;
      }
    }
    if (called(best) * 2 < numbers.size()) {
      best = shifted(found, numbers, row).orElse(best);
    }
    for (int i = 0; i < counted.size(); i++) {
      NoteDraft note = counted.get(i);
      best.calls().get(i).ifPresent(call -> join(note, call));
    }
  }

  /// Where a list behind the text leaves notes uncalled, its numbers may not be the text's.
  private CallChain.Row slipping(
      List<NoteCall> found, List<Integer> numbers, NoteRow row, CallChain.Row best) {
    int missing = numbers.size() - (int) called(best);
    boolean sure =
        missing == 0
            && best.calls().stream().flatMap(Optional::stream).noneMatch(NotePairing::isUnsure);
    boolean foot =
        open.stream()
            .anyMatch(note -> draft.part(note.parts().getFirst()).block().region() == Region.NOTES);
    boolean many = found.size() > MOST_PLACES || found.size() * numbers.size() > MOST_TRIED;
    if (sure || foot || many) {
      return best;
    }
    List<NoteCall> places = new ArrayList<>(found);
    candidates(CallCandidates::symbols).stream()
        .filter(this::isFree)
        .map(it -> new NoteCall(it.part(), it.from(), it.to(), it.label(), SURE))
        .forEach(places::add);
    places.sort(ORDER);
    CallChain.Row slipped = CallChain.pickSlipping(places, numbers.getFirst(), numbers.size(), row);
    int still = numbers.size() - (int) called(slipped);
    boolean better =
        (still < missing || missing == 0 && still == 0)
            && slipped.weight() - CallChain.MISSING * still
                > best.weight() - CallChain.MISSING * missing + MARGIN;
    byOrder |= better;
    return better ? slipped : best;
  }

  private static boolean isUnsure(NoteCall call) {
    return call.weight() <= UNSURE;
  }

  private static long called(CallChain.Row row) {
    return row.calls().stream().filter(Optional::isPresent).count();
  }

  /// A part of a longer text keeps the numbers of its calls: 16 to 18 call the notes 1 to 3.
  private Optional<CallChain.Row> shifted(
      List<NoteCall> found, List<Integer> numbers, NoteRow row) {
    Optional<CallChain.Row> best = Optional.empty();
    List<Integer> firsts =
        found.stream()
            .filter(call -> call.weight() >= SURE)
            .flatMap(call -> NoteSign.number(call.label()).stream().boxed())
            .distinct()
            .limit(MOST_SHIFTS)
            .toList();
    for (int first : firsts) {
      int by = first - numbers.getFirst();
      CallChain.Row moved =
          CallChain.pick(found, numbers.stream().map(number -> number + by).toList(), row);
      long called = called(moved);
      boolean whole =
          moved.calls().getFirst().isPresent() && called > 1 && called + 1 >= numbers.size();
      if (whole && best.filter(it -> it.weight() >= moved.weight()).isEmpty()) {
        best = Optional.of(moved);
        byOrder = true;
      }
    }
    return best;
  }
}
