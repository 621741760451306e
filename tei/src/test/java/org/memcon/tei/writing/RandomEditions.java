package org.memcon.tei.writing;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
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
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.TextSpan;

/// Editions by chance, from a seed: every block and inline that the model has, in any order, with
/// white space as readers leave it.
final class RandomEditions {

  private static final String[] WORDS = {
    "the",
    "Straits",
    "of",
    "Norland",
    "“quoted”",
    "a<b",
    "x&y",
    "naïve",
    "Киев",
    "北京",
    "1,200",
    "\"",
    "it's",
    "]]>",
    "𝔄",
    "—"
  };

  private final Random random;
  private final List<Note> notes = new ArrayList<>();
  private String base = "";
  private int calls;
  private int depth;

  RandomEditions(long seed) {
    this.random = new Random(seed);
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
            "box/a file.txt",
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
        Account.empty());
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
                List.of(
                    AuthorityRecord.NameForm.of(sentence()),
                    new AuthorityRecord.NameForm(sentence(), Optional.of("ru"))),
                maybe(this::sentence)),
            new AuthorityRecord.Person(
                new AuthorityId("other/key 7"),
                List.of(AuthorityRecord.NameForm.of(sentence())),
                maybe(this::sentence)),
            new AuthorityRecord.CorporateBody(
                new AuthorityId(base + "#p_B1"),
                List.of(AuthorityRecord.NameForm.of(sentence())),
                maybe(this::sentence)),
            new AuthorityRecord.Place(
                new AuthorityId(base + "#l_1"),
                List.of(AuthorityRecord.NameForm.of(sentence())),
                maybe(this::sentence)),
            new AuthorityRecord.Term(
                new AuthorityId(base + "#t_1"),
                List.of(AuthorityRecord.NameForm.of(sentence())),
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
        list(
            4,
            () ->
                new RecordDescription.Statement(
                    span(),
                    pick(RecordDescription.Statement.Topic.values()),
                    random.nextBoolean() ? "" : sentence(),
                    plain())),
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

  private ReferenceCode code() {
    return new ReferenceCode(
        TextSpan.NOWHERE,
        sentence(),
        maybe(this::sentence),
        list(
            3, () -> new ReferenceCode.Level(pick(ReferenceCode.Level.Kind.values()), sentence())));
  }

  private HistoricalDate date() {
    LocalDate day = LocalDate.of(1940 + random.nextInt(40), 1 + random.nextInt(12), 7);
    HistoricalDate date =
        switch (random.nextInt(5)) {
          case 0 -> HistoricalDate.month(YearMonth.from(day));
          case 1 -> HistoricalDate.year(day.getYear());
          case 2 -> HistoricalDate.interval(day, day.plusDays(3));
          case 3 -> HistoricalDate.day(day).at(LocalTime.of(random.nextInt(24), 30));
          default -> HistoricalDate.day(day);
        };
    return random.nextInt(3) == 0 ? date.doubted() : date;
  }

  private List<Block> blocks(int number) {
    depth++;
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      blocks.add(block());
    }
    depth--;
    return blocks;
  }

  /// Blocks that stand inside another; the first is a paragraph, for a page break there would be
  /// taken for a word of what holds it.
  private List<Block> inner() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph());
    blocks.addAll(blocks(random.nextInt(3)));
    return blocks;
  }

  private Block.Paragraph paragraph() {
    return new Block.Paragraph(
        span(), inlines(true), random.nextInt(4) == 0 ? Optional.of("center") : Optional.empty());
  }

  private Block block() {
    int kinds = depth > 3 ? 9 : 19;
    return switch (random.nextInt(kinds)) {
      case 0, 1 -> paragraph();
      case 2 -> new Block.Subheading(span(), 1 + random.nextInt(3), inlines(true));
      case 3 -> new Block.Dateline(span(), inlines(true));
      case 4 -> new Block.Salutation(span(), inlines(true));
      case 5 -> new Block.Signature(span(), maybe(() -> "translated"), inlines(true));
      case 6 -> new Block.Marking(span(), inlines(true));
      case 7 -> new Block.PageBreak(span(), Integer.toString(random.nextInt(900)));
      case 8 -> new Block.StageDirection(span(), inlines(true));
      case 9 -> turn();
      case 10 -> new Block.SubjectLine(span(), label(), items(false));
      case 11 -> participants();
      case 12 ->
          new Block.ItemList(
              span(), maybe(() -> pick(new String[] {"to", "from"})), label(), items(true));
      case 13 -> table();
      case 14 -> new Block.Quotation(span(), inner());
      case 15 ->
          new Block.Enclosure(
              span(),
              maybe(() -> new Heading(span(), maybe(() -> "2"), inlines(true))),
              blocks(random.nextInt(4)));
      case 16 -> new Block.Postscript(span(), inner());
      case 17 -> new Block.Figure(span(), maybe(() -> "plan.jpg"), label());
      default ->
          random.nextBoolean()
              ? new Block.ReferenceLine(span(), maybe(this::code), inlines(true))
              : new Block.Opaque(
                  span(),
                  "file",
                  "<file xmlns=\"http://other.example/ns\" id=\"7\">a &amp; b<x/></file>",
                  "a & b");
    };
  }

  private Block turn() {
    boolean narrated = random.nextInt(3) == 0;
    String name = pick(new String[] {"A. Berg", "Berg", "Çelik Ö.", "Лунд"});
    return new Block.Turn(
        span(),
        new Speaker(
            span(),
            narrated
                ? (random.nextBoolean() ? List.of() : List.of(text(name)))
                : List.of(text(name + ".")),
            name,
            Speaker.keyOf(name),
            random.nextInt(4) == 0 ? Optional.of(new AuthorityId("p " + name)) : Optional.empty()),
        narrated ? Block.Turn.Delivery.NARRATED : Block.Turn.Delivery.VERBATIM,
        inner());
  }

  private Block participants() {
    if (random.nextBoolean()) {
      return new Block.Participants(
          span(),
          label(),
          List.of(
              new Block.Delegation(
                  span(), List.of(), some(3, () -> participant(Optional.empty())))));
    }
    return new Block.Participants(
        span(),
        label(),
        some(
            2,
            () ->
                new Block.Delegation(
                    span(),
                    List.of(text("Norland")),
                    list(3, () -> participant(Optional.of("Norland"))))));
  }

  private Participant participant(Optional<String> side) {
    String name = "N. " + WORDS[3] + random.nextInt(50);
    return new Participant(
        TextSpan.NOWHERE,
        List.of(
            text(name + ", "),
            new Inline.Emphasis(TextSpan.NOWHERE, Run.Style.ITALIC, List.of(text("Counselor")))),
        name,
        maybe(() -> "Counselor"),
        side,
        maybe(() -> new AuthorityId("p_" + random.nextInt(9))));
  }

  private List<Block.Item> items(boolean nesting) {
    return some(
        3,
        () ->
            new Block.Item(
                span(),
                maybe(() -> pick(new String[] {"1.", "•", "(a)"})),
                inlines(true),
                nesting && depth < 3 && random.nextInt(3) == 0 ? inner() : List.of()));
  }

  private Block table() {
    return new Block.Table(
        span(),
        label(),
        some(
            3,
            () ->
                new Block.Row(
                    span(),
                    random.nextBoolean(),
                    some(3, () -> new Block.Cell(span(), inlines(true))))));
  }

  private List<Inline> label() {
    return random.nextBoolean() ? List.of() : inlines(true);
  }

  private List<Inline> plain() {
    return List.of(text(sentence()));
  }

  /// Inlines between words, so that no two texts meet and no block ends in a blank.
  private List<Inline> inlines(boolean deep) {
    List<Inline> content = new ArrayList<>();
    content.add(text(word()));
    int number = random.nextInt(4);
    for (int i = 0; i < number; i++) {
      Inline inline = inline(deep);
      boolean breaks = inline instanceof Inline.LineBreak;
      content.set(
          content.size() - 1,
          text(((Inline.Text) content.getLast()).text() + (random.nextBoolean() ? " " : "")));
      content.add(inline);
      content.add(text(breaks ? word() : random.nextBoolean() ? ", " + word() : word()));
    }
    return content;
  }

  private Inline inline(boolean deep) {
    Supplier<List<Inline>> inside = () -> deep ? inlines(false) : plain();
    return switch (random.nextInt(13)) {
      case 0 -> new Inline.Emphasis(span(), pick(Run.Style.values()), inside.get());
      case 1, 2 -> call();
      case 3 ->
          new Inline.CrossReference(
              span(),
              maybe(() ->
                  pick(
                      new String[] {
                        "archive-301",
                        "archive-301#fn2",
                        "vol1961-d1#p3",
                        "frus1958-60v10p1",
                        "vol1961#pg_3",
                        "https://a.example/x#y",
                        "frus1958-60v10p1-d3#fn1"
                      })),
              inside.get());
      case 4 ->
          new Inline.Gap(
              span(),
              pick(Inline.Gap.Reason.values()),
              maybe(() -> pick(new String[] {"1", "2.5", "less than 1", "2½"})),
              maybe(() -> "lines"),
              random.nextBoolean() ? List.of() : inside.get());
      case 5 -> new Inline.PageBreak(span(), random.nextBoolean() ? "XIV" : "");
      case 6 -> new Inline.LineBreak(span());
      case 7 ->
          new Inline.Name(
              span(),
              pick(Inline.Name.Kind.values()),
              maybe(() ->
                  new AuthorityId(
                      base.isEmpty() ? "person 100%" : pick(new String[] {base + "#p_B1", "k"}))),
              maybe(() -> "from"),
              inside.get());
      case 8 -> new Inline.DateText(span(), maybe(this::date), inside.get());
      case 9 ->
          new Inline.ReportedSpeech(
              span(), maybe(() -> "a-berg"), maybe(() -> "somebody-else"), inside.get());
      case 10 ->
          new Inline.Emendation(
              span(), word(), word() + " " + word(), random.nextBoolean() ? "rules" : "", 0.75);
      case 11 -> new Inline.EditorialRemark(span(), maybe(() -> "trans."), inside.get());
      default ->
          random.nextBoolean()
              ? new Inline.Opaque(
                  span(), "time", "<time from=\"10:30:00\">at half past</time>", "at half past")
              : new Inline.Opaque(span(), "m", "<m xmlns=\"http://other.example/math\">x</m>", "x");
    };
  }

  /// A call of a note that is made with it; sometimes of one that was called before, or that is not
  /// given, or under another sign.
  private Inline call() {
    if (calls > 0 && random.nextInt(6) == 0) {
      return new Inline.NoteCall(
          span(), random.nextInt(9) == 0 ? "lost" : "fn" + (1 + random.nextInt(calls)), "again");
    }
    Note note = note(true);
    String label = note.label().orElse("");
    return new Inline.NoteCall(span(), note.name(), random.nextInt(5) == 0 ? label + "x" : label);
  }

  private Note note(boolean called) {
    String name = "fn" + (++calls);
    int place = notes.size();
    Note empty =
        new Note(
            span(),
            name,
            maybe(() -> random.nextBoolean() ? "*" : "3"),
            pick(Note.Kind.values()),
            called,
            List.of(paragraph(List.of(text(sentence())))));
    notes.add(empty);
    if (random.nextInt(3) == 0) {
      depth += 4;
      Note longer =
          new Note(
              empty.span(),
              name,
              empty.label(),
              empty.kind(),
              called,
              List.of(
                  paragraph(List.of(text(sentence()))),
                  paragraph(
                      List.of(
                          text(word()),
                          new Inline.Emphasis(span(), Run.Style.BOLD, List.of(text(word())))))));
      depth -= 4;
      notes.set(place, longer);
      return longer;
    }
    return empty;
  }

  private Block.Paragraph paragraph(List<Inline> content) {
    return new Block.Paragraph(span(), content, Optional.empty());
  }

  private Inline.Text text(String words) {
    return new Inline.Text(TextSpan.NOWHERE, words);
  }

  private String word() {
    return pick(WORDS);
  }

  private String sentence() {
    return String.join(
        " ", IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> word()).toList());
  }

  private TextSpan span() {
    int start = random.nextInt(1000);
    return new TextSpan(start, start + random.nextInt(50));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> value.get()).toList();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(i -> value.get()).toList();
  }
}
