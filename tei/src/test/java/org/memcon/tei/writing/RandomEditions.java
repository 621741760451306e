package org.memcon.tei.writing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Revision;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.TextSpan;

/// Editions by chance, from a seed: volumes or loose records, with all that is known of them.
final class RandomEditions extends RandomParts {

  RandomEditions(long seed) {
    super(seed);
  }

  Edition edition() {
    boolean inVolume = random.nextBoolean();
    base = inVolume ? "vol1961" : "";
    List<DiplomaticRecord> records = new ArrayList<>();
    int number = 1 + random.nextInt(3);
    for (int i = 1; i <= number; i++) {
      records.add(record(new RecordId((inVolume ? "vol1961-d" : "archive-30") + i)));
    }
    return new Edition(
        new SourceDescription(
            "pages.zip!/box/a file.txt",
            "text/plain",
            maybe(() -> "UTF-8"),
            maybe(this::sentence),
            maybe(() -> URI.create("https://archive.example/a?b=c&d=e")),
            Optional.empty(),
            maybe(() -> "2024-05-06")),
        inVolume ? Optional.of(volume(records)) : Optional.empty(),
        records,
        findings(),
        List.of(),
        Account.empty(),
        random.nextBoolean() ? List.of() : List.of(revision(records.getFirst().id())));
  }

  private Revision revision(RecordId record) {
    return new Revision(record, Instant.ofEpochSecond(1_700_000_000L), "A. Editor", sentence());
  }

  private Volume volume(List<DiplomaticRecord> records) {
    List<Volume.Section> sections = new ArrayList<>();
    if (random.nextBoolean()) {
      List<RecordId> ids = records.stream().map(DiplomaticRecord::id).toList();
      Volume.Section inner =
          new Volume.Section("ch1", "chapter", sentence(), List.of(), ids.subList(0, 1));
      sections.add(
          new Volume.Section(
              "comp1", "compilation", sentence(), List.of(inner), ids.subList(1, ids.size())));
    }
    List<AuthorityRecord> authorities =
        List.of(
            new AuthorityRecord.Person(
                new AuthorityId(base + "#p_B1"),
                List.of(NameForm.of(sentence()), new NameForm(sentence(), Optional.of("ru"))),
                maybe(this::sentence)),
            new AuthorityRecord.Person(
                new AuthorityId("other/key 7"),
                List.of(NameForm.of(sentence())),
                maybe(this::sentence),
                new Period(maybe(() -> HistoricalDate.year(1890)), maybe(this::date)),
                list(2, this::office),
                list(2, () -> new Identifier("viaf", "17")),
                list(2, this::sentence)),
            new AuthorityRecord.CorporateBody(
                new AuthorityId(base + "#p_B1"),
                List.of(NameForm.of(sentence())),
                maybe(this::sentence),
                new Period(maybe(() -> HistoricalDate.year(1890)), Optional.empty()),
                List.of(),
                list(2, this::sentence)),
            new AuthorityRecord.Place(
                new AuthorityId(base + "#l_1"),
                List.of(NameForm.of(sentence())),
                maybe(this::sentence),
                maybe(() -> "city"),
                maybe(() -> new AuthorityId("place-norland")),
                maybe(() -> new Coordinates(52.5, -13.25)),
                List.of(),
                List.of()),
            new AuthorityRecord.Term(
                new AuthorityId(base + "#t_1"),
                List.of(NameForm.of(sentence())),
                maybe(this::sentence)));
    return new Volume(
        base,
        sentence(),
        maybe(this::sentence),
        list(3, this::sentence),
        maybe(this::sentence),
        maybe(() -> "1998"),
        sections,
        random.nextBoolean() ? authorities : List.of());
  }

  private Office office() {
    return new Office(
        sentence(),
        maybe(this::sentence),
        maybe(this::sentence),
        new Period(maybe(() -> HistoricalDate.year(1940)), Optional.empty()),
        random.nextBoolean(),
        maybe(this::sentence));
  }

  private DiplomaticRecord record(RecordId id) {
    notes.clear();
    calls = 0;
    depth = 0;
    Optional<Heading> heading = maybe(() -> new Heading(span(), maybe(() -> "13"), inlines(true)));
    List<Block> blocks = blocks(1 + random.nextInt(9));
    int uncalled = random.nextInt(3);
    for (int i = 0; i < uncalled; i++) {
      note(false);
    }
    List<Note> ordered = new ArrayList<>(notes.stream().filter(Note::called).toList());
    ordered.addAll(notes.stream().filter(note -> !note.called()).toList());
    return new DiplomaticRecord(
        id,
        pick(RecordKind.values()),
        span(),
        heading,
        blocks,
        ordered,
        description(blocks),
        findings());
  }

  private List<Finding> findings() {
    return list(2, () -> new Finding(pick(Finding.Code.values()), TextSpan.NOWHERE, sentence()));
  }

  private RecordDescription.Statement statement() {
    RecordDescription.Statement.Topic topic = pick(RecordDescription.Statement.Topic.values());
    String label =
        topic == RecordDescription.Statement.Topic.ACCESS
            ? pick(new String[] {"free", "restricted", "unknown"})
            : random.nextBoolean() ? "" : sentence();
    return new RecordDescription.Statement(span(), topic, label, plain());
  }

  private RecordDescription description(List<Block> blocks) {
    List<Participant> participants = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Participants present && random.nextBoolean()) {
        present.delegations().forEach(delegation -> participants.addAll(delegation.members()));
      }
    }
    if (random.nextBoolean()) {
      participants.add(participant(Optional.empty()));
    }
    return new RecordDescription(
        sentence(),
        maybe(this::date),
        maybe(this::sentence),
        maybe(() -> "Secret"),
        list(2, this::sentence),
        list(2, this::sentence),
        participants,
        list(2, this::code),
        list(2, () -> new RecordDescription.Credit(TextSpan.NOWHERE, "translator", sentence())),
        list(4, this::statement),
        list(
            2,
            () ->
                new RecordDescription.RelatedRecord(
                    span(),
                    maybe(() -> "3 May 1958"),
                    sentence(),
                    maybe(this::sentence),
                    maybe(() -> "https://archive.example/r/2"))),
        maybe(() -> random.nextBoolean() ? "ru" : "Old Norlandish"),
        base.isEmpty() ? Optional.empty() : Optional.of(base));
  }
}
