package org.memcon.tei.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.tei.output.OpaqueWriter;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Names;
import org.memcon.tei.planning.Plan;
import org.memcon.tei.planning.RecordPlan;
import org.memcon.tei.vocabulary.DateAttributes;
import org.memcon.tei.vocabulary.Renditions;

/// Writes what stands inside a block. A note stands at the place that calls it.
final class InlineWriter {

  private final RecordPlan plan;
  private final XmlOutput out;
  private final BiConsumer<List<Block>, XmlOutput> blocks;

  /// `blocks` writes the blocks of a note.
  InlineWriter(RecordPlan plan, XmlOutput out, BiConsumer<List<Block>, XmlOutput> blocks) {
    this.plan = plan;
    this.out = out;
    this.blocks = blocks;
  }

  /// Writes content where words may stand.
  void write(List<Inline> content) {
    content.forEach(inline -> write(inline, false));
  }

  /// Writes content where TEI wants phrases alone: datelines and dates.
  void phrases(List<Inline> content) {
    content.forEach(inline -> write(inline, true));
  }

  private void write(Inline inline, boolean phrase) {
    switch (inline) {
      case Inline.Text text -> out.words(text.text());
      case Inline.Emphasis in -> {
        out.openInline("hi").attribute("rend", Renditions.word(in.style()));
        inside(in.content());
      }
      case Inline.NoteCall call -> call(call);
      case Inline.CrossReference in -> {
        out.openInline("ref").attribute("target", in.target().map(plan.plan()::target));
        inside(in.content());
      }
      case Inline.Gap gap -> gap(gap);
      case Inline.PageBreak in -> out.empty("pb").attribute("n", in.number());
      case Inline.LineBreak in -> out.empty("lb");
      case Inline.Name name -> name(name);
      case Inline.DateText date -> date(date);
      case Inline.ReportedSpeech in -> reported(in, phrase);
      case Inline.Emendation in -> emendation(in);
      case Inline.EditorialRemark in -> remark(in);
      case Inline.Opaque in -> OpaqueWriter.inline(in.element(), in.xml(), in.text(), out);
    }
  }

  private void inside(List<Inline> content) {
    write(content);
    out.closeInline();
  }

  private void call(Inline.NoteCall call) {
    Optional<Note> note = plan.firstCall(call.note());
    boolean sameSign = note.isPresent() && note.get().label().orElse("").equals(call.label());
    if (!sameSign) {
      out.empty("ptr")
          .attribute("type", "note-call")
          .attribute("target", plan.pointer(call.note()));
      if (!call.label().isEmpty()) {
        out.attribute("n", call.label());
      }
    }
    note.ifPresent(this::note);
  }

  private void note(Note note) {
    out.openInline("note")
        .attribute("xml:id", plan.part(note.name()))
        .attribute("n", note.label())
        .attribute("type", note.kind().code());
    noteContent(note);
    out.closeInline();
  }

  /// Writes a note that nothing calls, on a line of its own.
  void uncalled(Note note) {
    out.openLine("note")
        .attribute("xml:id", plan.part(note.name()))
        .attribute("n", note.label())
        .attribute("type", note.kind().code());
    noteContent(note);
    out.closeInline();
  }

  private void noteContent(Note note) {
    if (Plan.isPlain(note)) {
      write(((Block.Paragraph) note.content().getFirst()).content());
    } else {
      blocks.accept(note.content(), out);
    }
  }

  /// The gap and the words that stand in its place are kept together.
  private void gap(Inline.Gap gap) {
    if (!gap.content().isEmpty()) {
      out.openInline("seg").attribute("type", "gap");
    }
    out.empty("gap").attribute("reason", gap.reason().code());
    gap.quantity()
        .ifPresent(quantity ->
            out.attribute(quantity.matches("\\d+(\\.\\d+)?") ? "quantity" : "extent", quantity));
    out.attribute("unit", gap.unit().map(Names::word));
    if (!gap.content().isEmpty()) {
      inside(gap.content());
    }
  }

  private void name(Inline.Name name) {
    String element =
        switch (name.kind()) {
          case PERSON -> "persName";
          case PLACE -> "placeName";
          case ORGANIZATION -> "orgName";
          case TERM -> "term";
        };
    out.openInline(element)
        .attribute("ref", name.key().map(plan.plan()::key))
        .attribute("type", name.type().map(Names::word))
        .attribute("cert", name.certainty().map(sure -> Double.toString(sure)));
    inside(name.content());
  }

  private void date(Inline.DateText date) {
    out.openInline("date");
    date.date().map(DateAttributes::of).ifPresent(out::attributes);
    phrases(date.content());
    out.closeInline();
  }

  private void reported(Inline.ReportedSpeech in, boolean phrase) {
    if (phrase) {
      out.openInline("seg");
    }
    out.openInline("said")
        .attribute("who", plan.cast().who(in.who()))
        .attribute("toWhom", plan.cast().who(in.toWhom()))
        .attribute("direct", "false");
    inside(in.content());
    if (phrase) {
      out.closeInline();
    }
  }

  private void emendation(Inline.Emendation in) {
    out.openInline("choice");
    out.openInline("sic").words(in.original()).closeInline();
    out.openInline("corr")
        .attribute("resp", plan.plan().responsible(in.by()))
        .attribute("cert", Double.toString(in.confidence()));
    out.words(in.corrected()).closeInline();
    out.closeInline();
  }

  /// A remark that is signed is somebody's note; one that is not is part of the text.
  private void remark(Inline.EditorialRemark in) {
    if (in.by().isPresent()) {
      out.openInline("note")
          .attribute("type", "editorial")
          .attribute("place", "inline")
          .attribute("resp", plan.plan().responsible(in.by().get()));
    } else {
      out.openInline("seg").attribute("type", "editorial");
    }
    inside(in.content());
  }

  /// Writes a participant's entry, the name in it marked as such.
  void entry(Participant participant) {
    List<Inline> content = participant.content();
    int at = -1;
    for (int i = 0; i < content.size() && at < 0; i++) {
      switch (content.get(i)) {
        case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON -> i = content.size();
        case Inline.Text text when !participant.name().isBlank() -> {
          if (text.text().contains(participant.name())) {
            at = i;
          }
        }
        default -> {}
      }
    }
    if (at < 0) {
      write(content);
      return;
    }
    write(content.subList(0, at));
    String words = ((Inline.Text) content.get(at)).text();
    int begin = words.indexOf(participant.name());
    out.words(words.substring(0, begin));
    out.openInline("persName")
        .attribute("role", "participant")
        .attribute("ref", participant.authority().map(plan.plan()::key))
        .words(participant.name())
        .closeInline();
    out.words(words.substring(begin + participant.name().length()));
    write(content.subList(at + 1, content.size()));
  }

  /// The pointer to an authority.
  Optional<String> key(Optional<AuthorityId> authority) {
    return authority.map(plan.plan()::key);
  }

  /// The attributes of a date.
  static void date(HistoricalDate date, XmlOutput out) {
    out.attributes(DateAttributes.of(date));
  }
}
