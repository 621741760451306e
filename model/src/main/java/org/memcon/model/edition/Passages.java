package org.memcon.model.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordKind;

/// Cuts a record into the passages that are indexed, cited and linked. A turn is one passage
/// whatever its paragraphs; everything else is a passage by block; every word of body and notes is
/// in exactly one passage.
public final class Passages {

  private final PartNames names;
  private final Passage.Layer body;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage.PageTurn> turns = new ArrayList<>();
  private final Map<String, String> pagesOfNotes = new HashMap<>();
  private Optional<String> page = Optional.empty();

  private Passages(DiplomaticRecord record) {
    this.names = PartNames.of(record);
    this.body =
        record.kind() == RecordKind.EDITORIAL_NOTE ? Passage.Layer.EDITORIAL : Passage.Layer.BODY;
  }

  /// The passages of a record in reading order, the notes last; the heading is not among them.
  public static List<Passage> of(DiplomaticRecord record) {
    Passages cutter = new Passages(record);
    record.heading().ifPresent(heading -> cutter.turnPages(heading.content(), 0));
    cutter.turns.clear();
    cutter.walk(record.blocks(), Optional.empty());
    for (Note note : record.notes()) {
      cutter.note(note);
    }
    return List.copyOf(cutter.passages);
  }

  private void walk(List<Block> blocks, Optional<String> within) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Turn turn -> turn(turn, within);
        case Block.Enclosure enclosure -> {
          Optional<String> name = Optional.of(names.name(enclosure));
          enclosure.heading().ifPresent(heading -> heading(enclosure, heading, name));
          walk(enclosure.content(), name);
        }
        case Block.Quotation quotation -> walk(quotation.content(), within);
        case Block.Postscript postscript -> walk(postscript.content(), within);
        case Block.PageBreak pageBreak -> page = Optional.of(pageBreak.number());
        default -> plain(block, within);
      }
    }
  }

  private void heading(Block.Enclosure enclosure, Heading heading, Optional<String> within) {
    add(
        names.name(enclosure),
        Passage.Layer.HEADING,
        enclosure,
        Inline.wording(heading.content()),
        within);
    turnPages(heading.content(), 0);
    turns.clear();
  }

  private void plain(Block block, Optional<String> within) {
    StringBuilder words = new StringBuilder();
    Optional<String> begins = page;
    append(block, words);
    Passage.Layer layer = block instanceof Block.Subheading ? Passage.Layer.HEADING : body;
    if (!words.isEmpty()) {
      passages.add(
          new Passage(
              names.name(block),
              layer,
              block.span(),
              Optional.empty(),
              Optional.empty(),
              begins,
              turned(),
              within,
              words.toString(),
              new Passage.Subject.OfBlock(block)));
    }
  }

  private void add(
      String name, Passage.Layer layer, Block block, String words, Optional<String> within) {
    passages.add(
        new Passage(
            name,
            layer,
            block.span(),
            Optional.empty(),
            Optional.empty(),
            page,
            List.of(),
            within,
            words,
            new Passage.Subject.OfBlock(block)));
  }

  private void turn(Block.Turn turn, Optional<String> within) {
    Optional<String> begins = page;
    StringBuilder words = new StringBuilder();
    turn.words().forEach(block -> append(block, words));
    passages.add(
        new Passage(
            names.name(turn),
            body,
            turn.span(),
            Optional.of(turn.speaker()),
            Optional.of(turn.delivery()),
            begins,
            turned(),
            within,
            words.toString(),
            new Passage.Subject.OfBlock(turn)));
  }

  private void note(Note note) {
    StringBuilder words = new StringBuilder();
    note.content().forEach(block -> append(block, words));
    Passage.Layer layer =
        switch (note.kind()) {
          case SOURCE -> Passage.Layer.SOURCE;
          case SUMMARY, EDITORIAL -> Passage.Layer.EDITORIAL;
          case FOOTNOTE, MARGINAL -> Passage.Layer.NOTES;
        };
    passages.add(
        new Passage(
            note.name(),
            layer,
            note.span(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(pagesOfNotes.get(note.name())),
            List.of(),
            Optional.empty(),
            words.toString(),
            new Passage.Subject.OfNote(note)));
  }

  private void append(Block block, StringBuilder words) {
    switch (block) {
      case Block.Paragraph paragraph -> append(paragraph.content(), words);
      case Block.Subheading heading -> append(heading.content(), words);
      case Block.Dateline dateline -> append(dateline.content(), words);
      case Block.StageDirection stage -> append(stage.content(), words);
      case Block.Salutation salutation -> append(salutation.content(), words);
      case Block.Signature signature -> append(signature.content(), words);
      case Block.Marking marking -> append(marking.content(), words);
      case Block.ReferenceLine line -> append(line.content(), words);
      case Block.Figure figure -> append(figure.caption(), words);
      case Block.Opaque opaque -> line(opaque.text().strip(), words);
      case Block.PageBreak pageBreak -> turn(pageBreak.number(), words.length());
      case Block.SubjectLine subject -> {
        append(subject.label(), words);
        items(subject.items(), words);
      }
      case Block.ItemList list -> {
        append(list.label(), words);
        items(list.items(), words);
      }
      case Block.Participants participants -> {
        append(participants.label(), words);
        for (Block.Delegation delegation : participants.delegations()) {
          append(delegation.label(), words);
          for (Participant member : delegation.members()) {
            append(member.content(), words);
          }
        }
      }
      case Block.Table table -> {
        append(table.label(), words);
        table.rows().forEach(row -> row.cells().forEach(cell -> append(cell.content(), words)));
      }
      case Block.Turn turn -> {
        append(turn.speaker().printed(), words);
        turn.words().forEach(inner -> append(inner, words));
      }
      case Block.Quotation quotation -> quotation.content().forEach(inner -> append(inner, words));
      case Block.Postscript postscript ->
          postscript.content().forEach(inner -> append(inner, words));
      case Block.Enclosure enclosure -> {
        enclosure.heading().ifPresent(heading -> append(heading.content(), words));
        enclosure.content().forEach(inner -> append(inner, words));
      }
    }
  }

  private void items(List<Block.Item> items, StringBuilder words) {
    for (Block.Item item : items) {
      append(item.content(), words);
      item.nested().forEach(inner -> append(inner, words));
    }
  }

  private void append(List<Inline> content, StringBuilder words) {
    int begins = words.length();
    line(Inline.wording(content), words);
    turnPages(content, begins);
  }

  /// The pages that began in the passage just read.
  private List<Passage.PageTurn> turned() {
    List<Passage.PageTurn> turned = List.copyOf(turns);
    turns.clear();
    return turned;
  }

  private void turn(String number, int at) {
    page = Optional.of(number);
    turns.add(new Passage.PageTurn(at, number));
  }

  private static void line(String text, StringBuilder words) {
    if (!text.isEmpty()) {
      if (!words.isEmpty()) {
        words.append('\n');
      }
      words.append(text);
    }
  }

  /// Follows the pages through a content whose words begin at character `at` of the passage's;
  /// gives where they end. White space that reading folds is counted where it stands twice.
  private int turnPages(List<Inline> content, int at) {
    int end = at;
    for (Inline inline : content) {
      switch (inline) {
        case Inline.PageBreak pageBreak -> turn(pageBreak.number(), end);
        case Inline.NoteCall call -> page.ifPresent(here -> pagesOfNotes.put(call.note(), here));
        case Inline.Emphasis inner -> end = turnPages(inner.content(), end);
        case Inline.CrossReference inner -> end = turnPages(inner.content(), end);
        case Inline.Name inner -> end = turnPages(inner.content(), end);
        case Inline.DateText inner -> end = turnPages(inner.content(), end);
        case Inline.ReportedSpeech inner -> end = turnPages(inner.content(), end);
        case Inline.EditorialRemark inner -> end = turnPages(inner.content(), end);
        case Inline.Gap inner -> end = turnPages(inner.content(), end);
        case Inline.Text text -> end += text.text().length();
        case Inline.LineBreak lineBreak -> end++;
        case Inline.Emendation emendation -> end += emendation.corrected().length();
        case Inline.Opaque opaque -> end += opaque.text().length();
      }
    }
    return end;
  }
}
