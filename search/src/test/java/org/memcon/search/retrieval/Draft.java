package org.memcon.search.retrieval;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// A record in the making, for tests.
public final class Draft {

  private final String id;
  private final String title;
  private RecordKind kind = RecordKind.MEMORANDUM_OF_CONVERSATION;
  private Optional<HistoricalDate> date = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<String> classification = Optional.empty();
  private Optional<String> volume = Optional.empty();
  private Optional<String> language = Optional.empty();
  private final List<ReferenceCode> references = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Draft(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public static Draft of(String id, String title) {
    return new Draft(id, title);
  }

  public Draft kind(RecordKind one) {
    kind = one;
    return this;
  }

  public Draft date(String edtf) {
    date = Optional.of(HistoricalDate.ofEdtf(edtf).orElseThrow());
    return this;
  }

  public Draft at(LocalTime time) {
    date = date.map(day -> day.at(time));
    return this;
  }

  public Draft place(String name) {
    place = Optional.of(name);
    return this;
  }

  public Draft classified(String marking) {
    classification = Optional.of(marking);
    return this;
  }

  public Draft volume(String volumeId) {
    volume = Optional.of(volumeId);
    return this;
  }

  public Draft language(String name) {
    language = Optional.of(name);
    return this;
  }

  public Draft archive(String repository, String text) {
    references.add(new ReferenceCode(TextSpan.NOWHERE, text, Optional.of(repository), List.of()));
    return this;
  }

  /// The path to the original; a repository without a name is none.
  public Draft original(String repository, ReferenceCode.Level... levels) {
    references.add(
        new ReferenceCode(
            TextSpan.NOWHERE,
            repository,
            Optional.of(repository).filter(name -> !name.isEmpty()),
            List.of(levels)));
    return this;
  }

  public Draft present(String... names) {
    for (String name : names) {
      participants.add(
          new Participant(
              TextSpan.NOWHERE,
              text(name),
              name,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return this;
  }

  public Draft says(String speaker, String words) {
    return turn(speaker, words, Block.Turn.Delivery.VERBATIM, Optional.empty());
  }

  /// The same of somebody whose id in an authority is known.
  public Draft saysAs(String speaker, String id, String words) {
    return turn(speaker, words, Block.Turn.Delivery.VERBATIM, Optional.of(new AuthorityId(id)));
  }

  public Draft isToldToSay(String speaker, String words) {
    return turn(speaker, words, Block.Turn.Delivery.NARRATED, Optional.empty());
  }

  private Draft turn(
      String speaker, String words, Block.Turn.Delivery delivery, Optional<AuthorityId> id) {
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    blocks.add(
        new Block.Turn(
            TextSpan.NOWHERE,
            new Speaker(TextSpan.NOWHERE, text(speaker), speaker, Speaker.keyOf(last), id),
            delivery,
            List.of(paragraphOf(words))));
    return this;
  }

  public Draft paragraph(String words) {
    blocks.add(paragraphOf(words));
    return this;
  }

  public Draft reports(String who, String toWhom, String words) {
    blocks.add(
        new Block.Paragraph(
            TextSpan.NOWHERE,
            List.of(
                new Inline.ReportedSpeech(
                    TextSpan.NOWHERE, List.of(who), List.of(toWhom), text(words))),
            Optional.empty()));
    return this;
  }

  public Draft names(String words, String id) {
    return names(Inline.Name.Kind.PERSON, words, id);
  }

  public Draft names(Inline.Name.Kind kind, String words, String id) {
    blocks.add(
        new Block.Paragraph(
            TextSpan.NOWHERE,
            List.of(
                new Inline.Name(
                    TextSpan.NOWHERE,
                    kind,
                    Optional.of(new AuthorityId(id)),
                    Optional.empty(),
                    text(words))),
            Optional.empty()));
    return this;
  }

  public Draft addressedTo(String name) {
    blocks.add(
        new Block.Paragraph(
            TextSpan.NOWHERE,
            List.of(
                new Inline.Name(
                    TextSpan.NOWHERE,
                    Inline.Name.Kind.PERSON,
                    Optional.empty(),
                    Optional.of("to"),
                    text(name))),
            Optional.empty()));
    return this;
  }

  public Draft pageBreak(String number) {
    blocks.add(new Block.PageBreak(TextSpan.NOWHERE, number));
    return this;
  }

  public Draft note(String words) {
    return note(Note.Kind.FOOTNOTE, words);
  }

  public Draft source(String words) {
    return note(Note.Kind.SOURCE, words);
  }

  private Draft note(Note.Kind noteKind, String words) {
    notes.add(
        new Note(
            TextSpan.NOWHERE,
            "fn" + (notes.size() + 1),
            Optional.of("" + (notes.size() + 1)),
            noteKind,
            true,
            List.of(paragraphOf(words))));
    return this;
  }

  private static Block.Paragraph paragraphOf(String words) {
    return new Block.Paragraph(TextSpan.NOWHERE, text(words), Optional.empty());
  }

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(TextSpan.NOWHERE, words));
  }

  public DiplomaticRecord record() {
    return new DiplomaticRecord(
        new RecordId(id),
        kind,
        TextSpan.NOWHERE,
        Optional.of(new Heading(TextSpan.NOWHERE, Optional.empty(), text(title))),
        blocks,
        notes,
        new RecordDescription(
            title,
            date,
            place,
            classification,
            List.of(),
            List.of(),
            participants,
            references,
            List.of(),
            List.of(),
            List.of(),
            language,
            volume),
        List.of());
  }
}
