package org.memcon.editing.identification.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Walks through all words of a record in reading order, and makes the same record with other
/// inlines in their place.
public final class RecordWords {

  /// Makes the inlines that shall stand in a part of the record instead of these.
  @FunctionalInterface
  public interface Change {

    /// The new inlines; the given ones where nothing changes.
    List<Inline> apply(Words.Part part, List<Inline> content);
  }

  private final Change change;

  private RecordWords(Change change) {
    this.change = change;
  }

  /// The words of a record, a block or entry each; those without letters are left out.
  public static List<Words> of(DiplomaticRecord record) {
    List<Words> words = new ArrayList<>();
    RecordWalk.through(
        record,
        (part, content) -> {
          if (!content.isEmpty()) {
            Words here = Words.of(part, content);
            if (!here.text().isBlank()) {
              words.add(here);
            }
          }
          return true;
        });
    return words;
  }

  /// Whether the inlines of any part of a record are such.
  public static boolean any(
      DiplomaticRecord record, BiPredicate<Words.Part, List<Inline>> suchInlines) {
    return !RecordWalk.through(record, (part, content) -> !suchInlines.test(part, content));
  }

  /// The record with all its inlines changed.
  public static DiplomaticRecord change(DiplomaticRecord record, Change change) {
    RecordWords walk = new RecordWords(change);
    return new DiplomaticRecord(
        record.id(),
        record.kind(),
        record.span(),
        record.heading().map(walk::heading),
        walk.blocks(record.blocks(), Words.Part.BODY),
        record.notes().stream().map(walk::note).toList(),
        record.description(),
        record.findings());
  }

  private Heading heading(Heading heading) {
    return new Heading(heading.span(), heading.number(), in(Words.Part.HEADING, heading.content()));
  }

  private Note note(Note note) {
    return new Note(
        note.span(),
        note.name(),
        note.label(),
        note.kind(),
        note.called(),
        blocks(note.content(), RecordWalk.part(note)));
  }

  private List<Inline> in(Words.Part part, List<Inline> content) {
    return change.apply(part, content);
  }

  private List<Block> blocks(List<Block> blocks, Words.Part body) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      changed.add(block(block, body));
    }
    return changed;
  }

  private Block block(Block block, Words.Part body) {
    return switch (block) {
      case Block.Paragraph it ->
          new Block.Paragraph(it.span(), in(body, it.content()), it.rendition());
      case Block.Subheading it ->
          new Block.Subheading(it.span(), it.level(), in(Words.Part.SUBHEADING, it.content()));
      case Block.Dateline it ->
          new Block.Dateline(it.span(), in(Words.Part.DATELINE, it.content()));
      case Block.SubjectLine it ->
          new Block.SubjectLine(it.span(), it.label(), items(it.items(), Words.Part.SUBJECT));
      case Block.Participants it ->
          new Block.Participants(
              it.span(), it.label(), it.delegations().stream().map(this::delegation).toList());
      case Block.Turn it ->
          new Block.Turn(it.span(), speaker(it.speaker()), it.delivery(), blocks(it.words(), body));
      case Block.StageDirection it -> new Block.StageDirection(it.span(), in(body, it.content()));
      case Block.ItemList it ->
          new Block.ItemList(
              it.span(),
              it.type(),
              in(body, it.label()),
              items(it.items(), RecordWalk.listed(it, body)));
      case Block.Table it -> table(it);
      case Block.Quotation it -> new Block.Quotation(it.span(), blocks(it.content(), body));
      case Block.Salutation it ->
          new Block.Salutation(it.span(), in(Words.Part.SALUTATION, it.content()));
      case Block.Signature it ->
          new Block.Signature(it.span(), it.role(), in(Words.Part.SIGNATURE, it.content()));
      case Block.Marking it -> new Block.Marking(it.span(), in(Words.Part.MARGIN, it.content()));
      case Block.ReferenceLine it ->
          new Block.ReferenceLine(it.span(), it.code(), in(Words.Part.MARGIN, it.content()));
      case Block.Enclosure it ->
          new Block.Enclosure(
              it.span(), it.heading().map(this::heading), blocks(it.content(), body));
      case Block.Postscript it -> new Block.Postscript(it.span(), blocks(it.content(), body));
      case Block.Figure it ->
          new Block.Figure(it.span(), it.address(), in(Words.Part.MARGIN, it.caption()));
      case Block.PageBreak it -> it;
      case Block.Opaque it -> it;
    };
  }

  private List<Block.Item> items(List<Block.Item> items, Words.Part part) {
    List<Block.Item> changed = new ArrayList<>(items.size());
    for (Block.Item item : items) {
      changed.add(
          new Block.Item(
              item.span(), item.sign(), in(part, item.content()), blocks(item.nested(), part)));
    }
    return changed;
  }

  private Block.Delegation delegation(Block.Delegation delegation) {
    return new Block.Delegation(
        delegation.span(),
        delegation.label(),
        delegation.members().stream().map(this::participant).toList());
  }

  private Participant participant(Participant member) {
    return new Participant(
        member.span(),
        in(Words.Part.PARTICIPANT, member.content()),
        member.name(),
        member.role(),
        member.delegation(),
        member.authority());
  }

  private Speaker speaker(Speaker speaker) {
    return new Speaker(
        speaker.span(),
        in(Words.Part.SPEAKER, speaker.printed()),
        speaker.name(),
        speaker.key(),
        speaker.authority());
  }

  private Block table(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>(table.rows().size());
    for (Block.Row row : table.rows()) {
      rows.add(
          new Block.Row(
              row.span(),
              row.heading(),
              row.cells().stream()
                  .map(cell -> new Block.Cell(cell.span(), in(Words.Part.TABLE, cell.content())))
                  .toList()));
    }
    return new Block.Table(table.span(), in(Words.Part.TABLE, table.label()), rows);
  }
}
