package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.editing.apparatus.NoteBlockRecognizer;
import org.memcon.editing.apparatus.NoteDraft;
import org.memcon.editing.apparatus.NotePairing;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.body.BodyRecognizer;
import org.memcon.editing.body.EndingRecognizer;
import org.memcon.editing.body.SignatureRecognizer;
import org.memcon.editing.body.TelegramLines;
import org.memcon.editing.division.DocumentStart;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.opening.OpeningRecognizer;
import org.memcon.editing.opening.ParticipantReader;
import org.memcon.editing.speech.turn.SpeechPart;
import org.memcon.editing.speech.turn.SpeechRecognizer;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.LineShape;

/// Tells what each block of the documents of a source is: their openings, notes, bodies and turns,
/// one recognizer after the other.
final class DraftRecognizer {

  /// A document of a source: its blocks, how it begins, the place of its heading among them, -1
  /// where none is known, and whether it is the only one.
  record Document(List<Part> parts, Optional<DocumentStart> start, int heading, boolean alone) {}

  /// A document whose blocks are told.
  record Told(DocumentDraft draft, Pairing pairing, List<SpeechPart> speech) {}

  private record Open(DocumentDraft draft, List<NoteDraft> notes, BodyRecognizer body) {}

  private DraftRecognizer() {}

  /// The documents with their blocks told. Each recognizer takes all of them before the next does:
  /// their code is larger than a processor's caches, and a document is small.
  static List<Told> recognize(List<Document> documents) {
    List<Open> drafts = documents.stream().map(DraftRecognizer::open).toList();
    for (int i = 0; i < drafts.size(); i++) {
      opening(documents.get(i), drafts.get(i));
    }
    drafts.forEach(it -> it.body().recognize(it.draft()));
    drafts.forEach(it -> new EndingRecognizer().recognize(it.draft()));
    drafts.forEach(it -> new SignatureRecognizer().recognize(it.draft()));
    List<List<SpeechPart>> speech = drafts.stream().map(DraftRecognizer::speech).toList();
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DocumentDraft draft = drafts.get(i).draft();
      Pairing pairing = new NotePairing(draft, drafts.get(i).notes()).pair();
      told.add(new Told(draft, pairing, speech.get(i)));
    }
    return told;
  }

  private static Open open(Document document) {
    DocumentDraft draft = DocumentDraft.of(document.parts());
    document.start().flatMap(DocumentStart::number).ifPresent(draft::number);
    if (document.alone()) {
      draft.standAlone();
    }
    return new Open(draft, new NoteBlockRecognizer().recognize(draft), new BodyRecognizer());
  }

  private static void opening(Document document, Open open) {
    DocumentDraft draft = open.draft();
    int found = document.heading() >= 0 ? document.heading() : HeadingFinder.find(draft);
    int title = HeadingFinder.below(draft, found);
    if (document.start().isEmpty() && title >= 0) {
      number(draft, title).ifPresent(draft::number);
    }
    open.body().pageBreaks(draft);
    TelegramLines.recognize(draft);
    OpeningRecognizer opening = new OpeningRecognizer();
    opening.recognize(draft, title);
    opening.inside(draft);
  }

  /// The number that a title begins with, or that stands alone above it.
  private static Optional<String> number(DocumentDraft draft, int title) {
    String words = draft.part(title).words();
    return NumberedHeading.of(words)
        .filter(it -> it.titleFrom() < words.length())
        .or(() ->
            draft.parts().subList(0, title).stream()
                .filter(Part::isOpen)
                .flatMap(part -> HeadingFinder.numberAlone(part.words()).stream())
                .findFirst())
        .map(NumberedHeading::text);
  }

  private static List<SpeechPart> speech(Open open) {
    DocumentDraft draft = open.draft();
    List<SpeechPart> speech = new SpeechRecognizer(draft, present(draft)).recognize();
    open.body().postscripts(draft);
    if (speech.isEmpty()) {
      open.body().subheadings(draft);
    }
    rest(draft);
    return speech;
  }

  /// The keys of those whom the opening names as present.
  private static Set<String> present(DocumentDraft draft) {
    Set<String> present = new TreeSet<>();
    for (Part part : draft.parts()) {
      if (part.kind() == PartKind.PARTICIPANT) {
        for (ParticipantReader.Entry entry : ParticipantReader.read(part.block(), List.of())) {
          String key = Speaker.keyOf(entry.name());
          present.add(key);
          present.add(key.substring(key.lastIndexOf('-') + 1));
        }
      }
    }
    present.remove("");
    return present;
  }

  private static void rest(DocumentDraft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.part(i).isOpen()) {
        boolean row = draft.part(i).block().is(LineShape.Kind.TABLE_ROW);
        draft.take(
            i,
            row ? PartKind.TABLE_ROW : PartKind.PARAGRAPH,
            0.8,
            "nothing speaks for anything else");
      }
    }
  }
}
