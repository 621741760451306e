package org.memcon.tei.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;

/// Blocks and inlines by chance: every one that the model has, in any order, with white space as
/// readers leave it.
class RandomParts extends Chance {

  final List<Note> notes = new ArrayList<>();
  String base = "";
  int calls;
  int depth;

  RandomParts(long seed) {
    super(seed);
  }

  List<Block> blocks(int number) {
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
  List<Block> inner() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph());
    blocks.addAll(blocks(random.nextInt(3)));
    return blocks;
  }

  Block.Paragraph paragraph() {
    return new Block.Paragraph(
        span(), inlines(true), random.nextInt(4) == 0 ? Optional.of("center") : Optional.empty());
  }

  Block block() {
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

  Block turn() {
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
            name.contains("Berg") ? "berg" : Speaker.keyOf(name),
            random.nextInt(4) == 0 ? Optional.of(new AuthorityId("p " + name)) : Optional.empty()),
        narrated ? Block.Turn.Delivery.NARRATED : Block.Turn.Delivery.VERBATIM,
        inner());
  }

  Block participants() {
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

  Participant participant(Optional<String> side) {
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

  List<Block.Item> items(boolean nesting) {
    return some(
        3,
        () ->
            new Block.Item(
                span(),
                maybe(() -> pick(new String[] {"1.", "•", "(a)"})),
                inlines(true),
                nesting && depth < 3 && random.nextInt(3) == 0 ? inner() : List.of()));
  }

  Block table() {
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

  List<Inline> label() {
    return random.nextBoolean() ? List.of() : inlines(true);
  }

  List<Inline> plain() {
    return List.of(text(sentence()));
  }

  /// Inlines between words, so that no two texts meet and no block ends in a blank.
  List<Inline> inlines(boolean deep) {
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

  Inline inline(boolean deep) {
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
              maybe(() -> random.nextInt(101) / 100.0),
              inside.get());
      case 8 -> new Inline.DateText(span(), maybe(this::date), inside.get());
      case 9 ->
          new Inline.ReportedSpeech(
              span(),
              random.nextBoolean() ? List.of("a-berg") : List.of("a-berg", "c-roe"),
              maybe(() -> "somebody-else").stream().toList(),
              inside.get());
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
  Inline call() {
    if (calls > 0 && random.nextInt(6) == 0) {
      return new Inline.NoteCall(
          span(), random.nextInt(9) == 0 ? "lost" : "fn" + (1 + random.nextInt(calls)), "again");
    }
    Note note = note(true);
    String label = note.label().orElse("");
    return new Inline.NoteCall(span(), note.name(), random.nextInt(5) == 0 ? label + "x" : label);
  }

  Note note(boolean called) {
    String name = "fn" + ++calls;
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

  Block.Paragraph paragraph(List<Inline> content) {
    return new Block.Paragraph(span(), content, Optional.empty());
  }
}
