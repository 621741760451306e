package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.apparatus.NoteBlockRecognizer;
import org.memcon.editing.apparatus.NoteDraft;
import org.memcon.editing.apparatus.NotePairing;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.assembly.RecordAssembler;
import org.memcon.editing.body.BodyRecognizer;
import org.memcon.editing.body.SignatureRecognizer;
import org.memcon.editing.division.DocumentStart;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.layout.TextBlock;
import org.memcon.editing.opening.OpeningRecognizer;
import org.memcon.editing.references.CrossReferenceRecognizer;
import org.memcon.editing.speech.SpeechPart;
import org.memcon.editing.speech.SpeechRecognizer;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.KindOfTitle;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Recognizes one document of a source: its opening, notes, body and turns, one recognizer after
/// the other, and puts the record together.
final class RecordRecognizer {

  private final SourceText source;
  private final Optional<String> volume;
  private final Ledger ledger;
  private final List<Decision> decisions;
  private final Set<String> ids = new HashSet<>();

  RecordRecognizer(
      SourceText source, Optional<String> volume, Ledger ledger, List<Decision> decisions) {
    this.source = source;
    this.volume = volume;
    this.ledger = ledger;
    this.decisions = decisions;
  }

  DiplomaticRecord recognize(List<TextBlock> blocks, Optional<DocumentStart> start, int heading) {
    DocumentDraft draft = new DocumentDraft(blocks);
    start.flatMap(DocumentStart::number).ifPresent(draft::number);
    List<NoteDraft> notes = new NoteBlockRecognizer().recognize(draft);
    new OpeningRecognizer().recognize(draft, heading);
    BodyRecognizer body = new BodyRecognizer();
    body.recognize(draft);
    List<SpeechPart> speech = new SpeechRecognizer(draft, Set.of()).recognize();
    new SignatureRecognizer().recognize(draft);
    body.postscripts(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.part(i).isOpen()) {
        draft.take(i, PartKind.PARAGRAPH, 0.8, "nothing speaks for anything else");
      }
    }
    Pairing pairing = new NotePairing(draft, notes).pair();
    TextSpan span = draft.part(0).block().span().cover(draft.part(draft.size() - 1).block().span());
    RecordId id = id(draft, span);
    RecordAssembler.Body parts =
        new RecordAssembler(
                draft,
                pairing,
                speech,
                new CrossReferenceRecognizer(volume, Optional.of(id.value())),
                ledger,
                id.value())
            .assemble();
    draft.parts().stream().map(Part::decision).forEach(decisions::add);
    String title = parts.heading().map(RecordRecognizer::title).orElse(source.description().stem());
    return new DiplomaticRecord(
        id,
        parts.heading().isPresent() ? KindOfTitle.of(title) : RecordKind.OTHER,
        span,
        parts.heading(),
        parts.blocks(),
        parts.notes(),
        new RecordDescription(
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            volume),
        new ArrayList<>());
  }

  private static String title(Heading heading) {
    String words = Inline.wording(heading.content());
    return words.replaceFirst("^(?:No\\. ?)?\\[?\\d{1,4}\\]?\\.? +", "");
  }

  private RecordId id(DocumentDraft draft, TextSpan span) {
    String wanted =
        volume.isPresent() && draft.number().isPresent()
            ? volume.get() + "-d" + draft.number().get()
            : "record-" + Integer.toHexString(source.text(span).hashCode());
    String id = wanted;
    for (int i = 2; !ids.add(id); i++) {
      id = wanted + "-" + i;
    }
    return new RecordId(id);
  }
}
