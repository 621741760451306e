package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.call.NoteCall;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.Sign;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.references.CrossReferenceRecognizer;
import org.memcon.editing.references.GapRecognizer;
import org.memcon.editing.references.PageBreakRecognizer;
import org.memcon.editing.references.RemarkRecognizer;

/// The marks of all parts of a draft: calls of notes, page breaks, gaps, remarks, references.
final class PartMarks {

  private final Map<Integer, List<InlineMark>> calls = new HashMap<>();
  private final PageBreakRecognizer pages = new PageBreakRecognizer();
  private final GapRecognizer gaps = new GapRecognizer();
  private final RemarkRecognizer remarks = new RemarkRecognizer();
  private final CrossReferenceRecognizer references;
  private final DocumentDraft draft;
  private int lastPart = -1;
  private List<InlineMark> lastMarks = List.of();

  PartMarks(DocumentDraft draft, Pairing pairing, CrossReferenceRecognizer references) {
    this.draft = draft;
    Map<String, String> names = new HashMap<>();
    int count = 0;
    for (Pairing.Called called : pairing.notes()) {
      String name = "fn" + ++count;
      called.call().ifPresent(call -> call(call, name));
      called
          .call()
          .map(NoteCall::label)
          .or(called.note()::label)
          .ifPresent(label -> names.putIfAbsent(label, name));
    }
    this.references = references.withNotes(names);
  }

  private void call(NoteCall call, String note) {
    calls
        .computeIfAbsent(call.part(), key -> new ArrayList<>())
        .add(
            new InlineMark(
                call.from(), call.to(), new InlineMark.Meaning.Call(note, call.label())));
  }

  /// All marks of a part.
  List<InlineMark> of(int part) {
    if (part != lastPart) {
      TextBlock block = draft.part(part).block();
      List<InlineMark> called = calls.getOrDefault(part, List.of());
      List<InlineMark> inside = inside(block);
      lastPart = part;
      lastMarks =
          called.isEmpty()
              ? List.copyOf(inside)
              : Stream.concat(called.stream(), inside.stream()).toList();
    }
    return lastMarks;
  }

  /// The marks of a block that is not a part of the draft, or a note.
  List<InlineMark> inside(TextBlock block) {
    List<InlineMark> marks = new ArrayList<>(pages.recognize(block));
    String words = block.words();
    if (block.text().mayHave(Sign.BRACKET)) {
      bracketed(words, marks);
    }
    List<InlineMark> linked = references.linked(block);
    marks.addAll(linked);
    for (InlineMark reference : references.recognize(block.text())) {
      if (linked.stream()
          .noneMatch(link -> link.from() < reference.to() && reference.from() < link.to())) {
        marks.add(reference);
      }
    }
    return marks;
  }

  /// Remarks, and gaps that are none.
  private void bracketed(String words, List<InlineMark> marks) {
    Set<Integer> bracketed = new HashSet<>();
    for (InlineMark remark : remarks.recognize(words)) {
      marks.add(remark);
      bracketed.add(remark.from());
    }
    for (InlineMark gap : gaps.recognize(words)) {
      if (bracketed.add(gap.from())) {
        marks.add(gap);
      }
    }
  }
}
