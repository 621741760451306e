package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.assembly.RecordAssembler;
import org.memcon.editing.checking.DateChecker;
import org.memcon.editing.checking.NoteChecker;
import org.memcon.editing.checking.SpeechChecker;
import org.memcon.editing.description.DescriptionRecognizer;
import org.memcon.editing.description.KindOfForm;
import org.memcon.editing.description.OpeningDay;
import org.memcon.editing.description.OpeningSubject;
import org.memcon.editing.description.TitledDay;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.references.CrossReferenceRecognizer;
import org.memcon.editing.speech.report.ReportedSpeechRecognizer;
import org.memcon.editing.stamp.SpacedLetters;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.model.title.KindOfTitle;

/// Recognizes the documents of a source: has their blocks told, puts the records together and says
/// what is known of each.
final class RecordRecognizer {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:(?:\\(\\d{2,6}\\) )?(?:No\\.?|N[°º]|Nr\\.|№) ?)?\\[?\\d{1,4}\\]?\\.? +");

  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

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

  /// A document whose blocks are told, and the name of its record.
  private record Named(DraftRecognizer.Told told, TextSpan span, RecordId id) {}

  /// A record put together of which nothing is known as a whole yet.
  private record Assembled(Named named, RecordAssembler.Body body) {}

  /// A record with what is known of it, unchecked.
  private record Described(Assembled it, String title, RecordDescription description) {}

  /// The records of documents, in order. Each step takes all of them before the next does: the code
  /// of all steps is larger than a processor's caches.
  List<DiplomaticRecord> recognize(List<DraftRecognizer.Document> documents) {
    List<Named> named = DraftRecognizer.recognize(documents).stream().map(this::named).toList();
    List<Assembled> assembled = named.stream().map(this::assembled).toList();
    named.forEach(this::decide);
    List<Described> described = assembled.stream().map(this::described).toList();
    List<DiplomaticRecord> checked =
        described.stream().map(this::checked).map(this::dated).toList();
    List<DiplomaticRecord> records = new ArrayList<>();
    for (ReportedSpeechRecognizer.Reported it :
        new ReportedSpeechRecognizer(source.characters()).recognize(checked)) {
      it.speech().forEach(found -> decisions.add(found.decision("reported speech")));
      records.add(it.record());
    }
    return records;
  }

  private Named named(DraftRecognizer.Told told) {
    DocumentDraft draft = told.draft();
    TextSpan span = draft.part(0).block().span().cover(draft.part(draft.size() - 1).block().span());
    return new Named(told, span, namer.name(draft, told.pairing(), span));
  }

  private Assembled assembled(Named named) {
    String id = named.id().value();
    RecordAssembler assembler =
        new RecordAssembler(
            named.told().draft(),
            named.told().pairing(),
            named.told().speech(),
            new CrossReferenceRecognizer(volume, Optional.of(id)),
            ledger,
            id);
    return new Assembled(named, assembler.assemble());
  }

  private void decide(Named named) {
    DocumentDraft draft = named.told().draft();
    draft.parts().stream().map(Part::decision).forEach(decisions::add);
    calls(draft, named.told().pairing());
  }

  private Described described(Assembled it) {
    DocumentDraft draft = it.named().told().draft();
    String title = title(draft, it.body());
    String id = it.named().id().value();
    return new Described(
        it, title, new DescriptionRecognizer(volume).describe(draft, it.body(), title, ledger, id));
  }

  private DiplomaticRecord dated(DiplomaticRecord record) {
    Optional<TitledDay> titled = TitledDay.in(record);
    titled.map(TitledDay::decision).ifPresent(decisions::add);
    DiplomaticRecord dated = titled.map(TitledDay::record).orElse(record);
    Optional<OpeningDay> opening = volume.isEmpty() ? OpeningDay.in(dated) : Optional.empty();
    opening.map(OpeningDay::decision).ifPresent(decisions::add);
    return opening.map(OpeningDay::record).orElse(dated);
  }

  private DiplomaticRecord checked(Described described) {
    Named named = described.it().named();
    DraftRecognizer.Told told = named.told();
    DocumentDraft draft = told.draft();
    RecordAssembler.Body body = described.it().body();
    RecordDescription description = described.description();
    List<Finding> findings = new ArrayList<>(new DateChecker().check(draft, description));
    if (body.heading().isEmpty()) {
      findings.add(new Finding(Finding.Code.MC016, named.span(), Finding.Code.MC016.label()));
    }
    findings.addAll(new SpeechChecker().check(draft, told.speech(), description.participants()));
    findings.addAll(new NoteChecker().check(draft, told.pairing()));
    RecordKind entitling = KindOfTitle.of(described.title());
    // Estimates name their kind and number in the line of their subject.
    boolean entitled = body.heading().isPresent() || entitling == RecordKind.INTELLIGENCE_ESTIMATE;
    RecordKind titled = entitled ? kind(draft, entitling) : RecordKind.OTHER;
    RecordKind kind =
        titled == RecordKind.OTHER && volume.isEmpty()
            ? KindOfForm.of(draft, described.title())
            : titled;
    return new DiplomaticRecord(
        named.id(),
        kind,
        named.span(),
        body.heading(),
        body.blocks(),
        body.notes(),
        description,
        findings);
  }

  private String title(DocumentDraft draft, RecordAssembler.Body body) {
    return body.heading()
        .map(this::title)
        .filter(words -> words.indexOf(' ') > 0 || draft.indexOf(PartKind.ARCHIVE_TITLE) < 0)
        .or(() -> draft.first(PartKind.ARCHIVE_TITLE).map(Part::words))
        .or(() -> OpeningSubject.of(body.blocks()))
        .orElse(source.description().stem());
  }

  /// What the title says; where it names two parties only, what the line above it says
  /// ("900.00/5-359: Telegram").
  private static RecordKind kind(DocumentDraft draft, RecordKind told) {
    if (told != RecordKind.OTHER) {
      return told;
    }
    return draft
        .first(PartKind.FILE_LINE)
        .map(part -> part.words().substring(part.words().lastIndexOf(':') + 1))
        .map(KindOfTitle::of)
        .orElse(RecordKind.OTHER);
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

  private String title(Heading heading) {
    String words = Inline.wording(heading.content());
    if (SpacedLetters.areIn(words)) {
      // Words of such letters are parted by wider gaps, which only the source has.
      String printed = heading.span().of(source.characters());
      words = SpacedLetters.drawnTogether(LINE_END.matcher(printed).replaceAll(" "));
    }
    return NUMBER.matcher(words).replaceFirst("");
  }
}
