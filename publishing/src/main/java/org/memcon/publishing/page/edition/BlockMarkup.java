package org.memcon.publishing.page.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.publishing.page.markup.Address;
import org.memcon.publishing.page.markup.Markup;

/// Writes blocks in reading order, with the notes that they call.
final class BlockMarkup {

  private static final int LONG_TITLE = 80;

  private final Places places;
  private final PartNames names;
  private final MarginMarkup margin;
  private final InlineMarkup inlines;
  private final ListMarkup lists;
  private final Function<String, Optional<Note>> notes;
  private int rank;

  /// `rank` is that of the record's own heading, 1 to 6.
  BlockMarkup(
      DiplomaticRecord record, Places places, InlineMarkup inlines, MarginMarkup margin, int rank) {
    this.places = places;
    this.names = margin.names();
    this.margin = margin;
    this.inlines = inlines;
    this.lists = new ListMarkup(inlines, margin.voices(), this::plainly);
    this.notes = record::note;
    this.rank = rank;
  }

  /// Writes the record's heading and its body.
  void record(DiplomaticRecord record, Markup to) {
    Stretches stretches = new Stretches(to);
    Markup title = new Markup();
    title(record, title);
    stretches.add(title, notes());
    flow(record.blocks(), stretches);
    stretches.end();
  }

  private void flow(List<Block> blocks, Stretches stretches) {
    for (Block block : blocks) {
      Markup made = new Markup();
      write(block, made);
      stretches.add(made, notes());
    }
  }

  /// The notes called since this was asked last, in the order of their calls, with those that they
  /// call in their turn.
  CalledNotes notes() {
    Markup all = new Markup();
    List<String> signs = new ArrayList<>();
    for (List<String> called = inlines.calledSince();
        !called.isEmpty();
        called = inlines.calledSince()) {
      for (String name : called) {
        notes
            .apply(name)
            .ifPresent(note -> {
              signs.add(signOf(note));
              note(note, all);
            });
      }
    }
    return new CalledNotes(List.copyOf(signs), all);
  }

  /// Writes one note: the way back to its call, and what it says.
  void note(Note note, Markup to) {
    to.open(
        "div",
        "class",
        "note " + note.kind().code(),
        "id",
        places.id(note.name()),
        "role",
        "doc-footnote");
    Markup label = new Markup();
    noteLabel(note, label);
    leading(note.content(), label, to);
    to.close().line();
  }

  private static String signOf(Note note) {
    return note.label().filter(text -> !text.isBlank()).orElse("*");
  }

  private void noteLabel(Note note, Markup to) {
    String sign = signOf(note);
    if (inlines.hasCalled(note.name())) {
      String back = "Back to the call of note " + sign;
      to.element(
          "a", sign, "class", "back", "href", "#" + places.call(note.name()), "aria-label", back);
      to.text(" ");
    } else if (note.label().isPresent()) {
      to.element("span", sign, "class", "back").text(" ");
    }
    if (places.hasSource(note.name())) {
      to.element(
          "a",
          "≡",
          "class",
          "to-source",
          "href",
          "#" + places.source(note.name()),
          "aria-label",
          "Note " + sign + " in the source");
      to.text(" ");
    }
    margin.signs(note.name(), to);
  }

  /// Writes blocks, the first paragraph of them led by a label.
  private void leading(List<Block> blocks, Markup label, Markup to) {
    boolean first = true;
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph)) {
      to.open("p").add(label).close();
      first = false;
    }
    for (Block block : blocks) {
      if (first && block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, label, to);
      } else {
        write(block, to);
      }
      first = false;
    }
  }

  private void plainly(List<Block> blocks, Markup to) {
    blocks.forEach(block -> write(block, to));
  }

  private void write(Block block, Markup to) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph, margin.of(paragraph), to);
      case Block.Turn turn -> turn(turn, to);
      case Block.Subheading heading ->
          line("h" + Math.min(6, rank + heading.level()), "", heading, heading.content(), to);
      case Block.Dateline dateline -> line("p", "dateline", dateline, dateline.content(), to);
      case Block.StageDirection stage -> line("p", "stage", stage, stage.content(), to);
      case Block.Salutation salutation ->
          line("p", "salutation", salutation, salutation.content(), to);
      case Block.Signature signature -> line("p", "signature", signature, signature.content(), to);
      case Block.Marking marking -> line("p", "marking", marking, marking.content(), to);
      case Block.ReferenceLine line -> line("p", "reference-line", line, line.content(), to);
      case Block.SubjectLine subject -> lists.subject(subject, id(subject), to);
      case Block.Participants participants ->
          lists.participants(participants, id(participants), to);
      case Block.ItemList list -> lists.list(list, id(list), to);
      case Block.Table table -> lists.table(table, id(table), to);
      case Block.Quotation quotation -> {
        to.open("blockquote", "id", id(quotation));
        plainly(quotation.content(), to);
        to.close();
      }
      case Block.Enclosure enclosure -> enclosure(enclosure, to);
      case Block.Postscript postscript -> {
        to.open("div", "class", "postscript", "id", id(postscript));
        plainly(postscript.content(), to);
        to.close();
      }
      case Block.Figure figure -> figure(figure, to);
      case Block.PageBreak pageBreak -> inlines.pageBreak(pageBreak.number(), "div", to);
      case Block.Opaque opaque -> {
        if (!opaque.text().isBlank()) {
          to.element("p", opaque.text().strip(), "class", "opaque", "id", id(opaque));
        }
      }
    }
  }

  private void line(String element, String style, Block block, List<Inline> content, Markup to) {
    to.open(element, "class", style, "id", id(block)).add(margin.of(block));
    inlines.write(content, to);
    to.close();
  }

  private void paragraph(Block.Paragraph paragraph, Markup lead, Markup to) {
    String look =
        paragraph
            .rendition()
            .filter(List.of("center", "right")::contains)
            .orElse(isQuoted(paragraph) ? "hung" : "");
    to.open("p", "class", look, "id", id(paragraph)).add(lead);
    inlines.write(paragraph.content(), to);
    to.close();
  }

  // A quotation mark hangs in the margin, so that the line's first letters stand under each other.
  private static boolean isQuoted(Block.Paragraph paragraph) {
    return !paragraph.content().isEmpty()
        && paragraph.content().getFirst() instanceof Inline.Text text
        && !text.text().isEmpty()
        && "“‘\"«".indexOf(text.text().charAt(0)) >= 0;
  }

  private void turn(Block.Turn turn, Markup to) {
    boolean narrated = turn.delivery() == Block.Turn.Delivery.NARRATED;
    String voice =
        margin.voices().areSeveral()
            ? margin.voices().of(turn.speaker()).map(each -> " " + each.style()).orElse("")
            : "";
    String style = (narrated ? "turn narrated" : "turn") + voice;
    to.open("div", "class", style.stripTrailing(), "id", id(turn));
    Markup lead = margin.of(turn);
    if (narrated) {
      lead.element("span", "reported", "class", "told").text(" ");
    }
    if (!(narrated && isNamedInWords(turn))) {
      lead.open("b", "class", "speaker");
      if (turn.speaker().printed().isEmpty()) {
        lead.text(turn.speaker().name());
      } else {
        inlines.writeNamed(
            turn.speaker().printed(), turn.speaker().name(), turn.speaker().authority(), lead);
      }
      lead.close().text(" ");
    }
    if (isLong(turn)) {
      Stretches stretches = new Stretches(to);
      Markup first = new Markup();
      leading(turn.words().subList(0, 1), lead, first);
      stretches.add(first, notes());
      flow(turn.words().subList(1, turn.words().size()), stretches);
      stretches.end();
    } else {
      leading(turn.words(), lead, to);
    }
    to.close();
  }

  private static boolean isNamedInWords(Block.Turn turn) {
    return turn.words().getFirst() instanceof Block.Paragraph first
        && Inline.wording(first.content()).startsWith(Inline.wording(turn.speaker().printed()));
  }

  // The notes of a short turn stand beside the turn and those after it; a long turn has its own.
  private static boolean isLong(Block.Turn turn) {
    int length = 0;
    for (Block block : turn.words()) {
      length += block.span().length();
    }
    return turn.words().size() > 2 && length > 1500;
  }

  private void enclosure(Block.Enclosure enclosure, Markup to) {
    to.open("div", "class", "enclosure", "id", id(enclosure));
    int outer = rank;
    rank = Math.min(5, rank + 1);
    Stretches stretches = new Stretches(to);
    if (enclosure.heading().isPresent()) {
      Markup heading = new Markup().open("h" + rank);
      inlines.write(enclosure.heading().get().content(), heading);
      heading.close();
      stretches.add(heading, notes());
    }
    flow(enclosure.content(), stretches);
    stretches.end();
    rank = outer;
    to.close();
  }

  /// Writes the record's own heading, or its title where it has none.
  private void title(DiplomaticRecord record, Markup to) {
    // A heading of many words is set smaller, or it would fill the page.
    boolean isLong = record.description().title().length() > LONG_TITLE;
    to.open("h" + rank, "class", isLong ? "long" : "", "id", places.id("heading"));
    if (places.hasSource("heading")) {
      String address = "#" + places.source("heading");
      String label = "Source of the heading";
      to.element("a", Places.SIGN, "class", "mark", "href", address, "aria-label", label);
    }
    if (record.heading().isPresent()) {
      inlines.write(record.heading().get().content(), to);
    } else {
      String title = record.description().title();
      to.text(title.isBlank() ? record.kind().label() : title);
    }
    to.close();
  }

  private void figure(Block.Figure figure, Markup to) {
    to.open("figure", "id", id(figure));
    Optional<String> address = figure.address().flatMap(Address::ofWeb);
    if (address.isPresent()) {
      to.element(
          "a",
          "Picture in the source",
          "href",
          address.get(),
          "class",
          "picture",
          "rel",
          "noreferrer");
    } else {
      to.element("span", "Picture in the source", "class", "picture");
    }
    if (!figure.caption().isEmpty()) {
      to.open("figcaption");
      inlines.write(figure.caption(), to);
      to.close();
    }
    to.close();
  }

  private String id(Block block) {
    return places.id(names.name(block));
  }
}
