package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.apparatus.NoteBlockRecognizer;
import org.memcon.editing.apparatus.NoteDraft;
import org.memcon.editing.apparatus.NotePairing;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.assembly.RecordAssembler;
import org.memcon.editing.body.BodyRecognizer;
import org.memcon.editing.body.SignatureRecognizer;
import org.memcon.editing.checking.DateChecker;
import org.memcon.editing.checking.NoteChecker;
import org.memcon.editing.checking.SpeechChecker;
import org.memcon.editing.description.DescriptionRecognizer;
import org.memcon.editing.division.DocumentStart;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.opening.OpeningRecognizer;
import org.memcon.editing.opening.ParticipantReader;
import org.memcon.editing.references.CrossReferenceRecognizer;
import org.memcon.editing.speech.report.ReportedSpeechRecognizer;
import org.memcon.editing.speech.turn.SpeechPart;
import org.memcon.editing.speech.turn.SpeechRecognizer;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.model.title.KindOfTitle;

/// Recognizes one document of a source: its opening, notes, body and turns, one recognizer after
/// the other, and puts the record together.
final class RecordRecognizer {

  private static final Pattern NUMBER = Pattern.compile("^(?:No\\. ?)?\\[?\\d{1,4}\\]?\\.? +");

  private final SourceText source;
  private final Optional<String> volume;
  private final Ledger ledger;
  private final List<Decision> decisions;
  private final RecordNamer namer;

  RecordRecognizer(
      SourceText source, Optional<String> volume, Ledger ledger, List<Decision> decisions) {
    this.source = source;
    this.volume = volume;
    this.ledger = ledger;
    this.decisions = decisions;
    this.namer = new RecordNamer(source, volume);
  }

  DiplomaticRecord recognize(List<Part> parts, Optional<DocumentStart> start, int heading) {
    DocumentDraft draft = DocumentDraft.of(parts);
    start.flatMap(DocumentStart::number).ifPresent(draft::number);
    List<NoteDraft> notes = new NoteBlockRecognizer().recognize(draft);
    int title = heading >= 0 ? heading : HeadingFinder.find(draft);
    if (start.isEmpty() && title >= 0) {
      NumberedHeading.of(draft.part(title).words())
          .filter(it -> it.titleFrom() < draft.part(title).words().length())
          .ifPresent(it -> draft.number(it.text()));
    }
    BodyRecognizer body = new BodyRecognizer();
    body.pageBreaks(draft);
    OpeningRecognizer opening = new OpeningRecognizer();
    opening.recognize(draft, title);
    opening.inside(draft);
    body.recognize(draft);
    new SignatureRecognizer().recognize(draft);
    List<SpeechPart> speech = new SpeechRecognizer(draft, present(draft)).recognize();
    body.postscripts(draft);
    if (speech.isEmpty()) {
      body.subheadings(draft);
    }
    rest(draft);
    Pairing pairing = new NotePairing(draft, notes).pair();
    TextSpan span = draft.part(0).block().span().cover(draft.part(draft.size() - 1).block().span());
    RecordId id = namer.name(draft, pairing, span);
    RecordAssembler.Body put =
        new RecordAssembler(
                draft,
                pairing,
                speech,
                new CrossReferenceRecognizer(volume, Optional.of(id.value())),
                ledger,
                id.value())
            .assemble();
    draft.parts().stream().map(Part::decision).forEach(decisions::add);
    calls(draft, pairing);
    return record(draft, pairing, speech, put, id, span);
  }

  private DiplomaticRecord record(
      DocumentDraft draft,
      Pairing pairing,
      List<SpeechPart> speech,
      RecordAssembler.Body body,
      RecordId id,
      TextSpan span) {
    String title =
        body.heading()
            .map(RecordRecognizer::title)
            .filter(words -> words.indexOf(' ') > 0 || draft.indexOf(PartKind.ARCHIVE_TITLE) < 0)
            .or(() -> draft.first(PartKind.ARCHIVE_TITLE).map(Part::words))
            .orElse(source.description().stem());
    RecordDescription description =
        new DescriptionRecognizer(volume).describe(draft, body, title, ledger, id.value());
    List<Finding> findings = new ArrayList<>(new DateChecker().check(draft, description));
    if (body.heading().isEmpty()) {
      findings.add(new Finding(Finding.Code.MC016, span, Finding.Code.MC016.label()));
    }
    findings.addAll(new SpeechChecker().check(draft, speech, description.participants()));
    findings.addAll(new NoteChecker().check(draft, pairing));
    RecordKind kind = body.heading().isPresent() ? kind(draft, title) : RecordKind.OTHER;
    ReportedSpeechRecognizer.Reported reported =
        new ReportedSpeechRecognizer(source.characters())
            .recognize(
                new DiplomaticRecord(
                    id,
                    kind,
                    span,
                    body.heading(),
                    body.blocks(),
                    body.notes(),
                    description,
                    findings));
    reported.speech().forEach(found -> decisions.add(found.decision("reported speech")));
    return reported.record();
  }

  /// What the title says; where it names two parties only, what the line above it says
  /// ("900.00/5-359: Telegram").
  private static RecordKind kind(DocumentDraft draft, String title) {
    RecordKind told = KindOfTitle.of(title);
    if (told != RecordKind.OTHER) {
      return told;
    }
    return draft
        .first(PartKind.FILE_LINE)
        .map(part -> part.words().substring(part.words().lastIndexOf(':') + 1))
        .map(KindOfTitle::of)
        .orElse(RecordKind.OTHER);
  }

  /// The keys of those whom the opening names as present.
  private static Set<String> present(DocumentDraft draft) {
    Set<String> present = new TreeSet<>();
    for (Part part : draft.parts()) {
      if (part.kind() == PartKind.PARTICIPANT) {
        for (String name : ParticipantReader.names(part.words())) {
          String key = Speaker.keyOf(name);
          present.add(key);
          present.add(key.substring(key.lastIndexOf('-') + 1));
        }
      }
    }
    present.remove("");
    return present;
  }

  private void calls(DocumentDraft draft, Pairing pairing) {
    for (Pairing.Called called : pairing.notes()) {
      called
          .call()
          .ifPresent(call ->
              decisions.add(
                  new Decision(
                      draft.part(call.part()).block().text().span(call.from(), call.to()),
                      "note call",
                      Math.min(0.99, 0.5 + call.weight() / 30.0),
                      "calls the note " + called.note().label().orElse("linked to it"))));
    }
  }

  private static void rest(DocumentDraft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.part(i).isOpen()) {
        draft.take(i, PartKind.PARAGRAPH, 0.8, "nothing speaks for anything else");
      }
    }
  }

  private static String title(Heading heading) {
    String words = Inline.wording(heading.content());
    return NUMBER.matcher(words).replaceFirst("");
  }
}
