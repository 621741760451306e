package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.inline.InlineComposer;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.references.CrossReferenceRecognizer;
import org.memcon.editing.speech.turn.SpeechPart;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.record.Block;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;

/// Puts heading, blocks and notes of a record together, and claims their characters.
public final class RecordAssembler {

  /// What a record is made of, but for what is known of it as a whole.
  public record Body(Optional<Heading> heading, List<Block> blocks, List<Note> notes) {}

  private final DocumentDraft draft;
  private final Pairing pairing;
  private final List<SpeechPart> speech;
  private final PartMarks marks;
  private final InlineComposer composer;

  /// An assembler of a draft with its notes and turns; `record` is the id that the account names.
  public RecordAssembler(
      DocumentDraft draft,
      Pairing pairing,
      List<SpeechPart> speech,
      CrossReferenceRecognizer references,
      Ledger ledger,
      String record) {
    this.draft = draft;
    this.pairing = pairing;
    this.speech = List.copyOf(speech);
    this.marks = new PartMarks(draft, pairing, references);
    this.composer = new InlineComposer(ledger, record);
  }

  /// The record's parts.
  public Body assemble() {
    Optional<Heading> heading = heading();
    List<Block> blocks = new BlockAssembler(draft, marks, composer, speech).blocks();
    List<Note> notes = new NoteAssembler(draft, marks, composer).notes(pairing);
    return new Body(heading, blocks, notes);
  }

  private Optional<Heading> heading() {
    List<Inline> content = new ArrayList<>();
    Optional<TextSpan> span = Optional.empty();
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (part.kind() == PartKind.HEADING || part.kind() == PartKind.NUMBER) {
        List<InlineMark> all = new ArrayList<>(marks.of(i));
        for (int end : part.block().breaks()) {
          all.add(new InlineMark(end, end, new InlineMark.Meaning.LineEnd()));
        }
        TextSpan here = part.block().span();
        if (span.isPresent()) {
          content.add(new Inline.LineBreak(new TextSpan(span.get().end(), here.start())));
        }
        part.block().turns().stream()
            .filter(turn -> turn.at() == 0)
            .forEach(turn -> content.add(new Inline.PageBreak(turn.span(), turn.number())));
        content.addAll(composer.compose(part.block(), all, Destination.HEADING));
        span = Optional.of(span.map(s -> s.cover(here)).orElse(here));
      }
    }
    return span.map(s -> new Heading(s, draft.number(), content));
  }
}
