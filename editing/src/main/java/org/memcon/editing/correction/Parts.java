package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// The parts of a record as they can be corrected: all its blocks, at every depth, and those of its
/// notes; one of them can be put in another's place.
@SuppressWarnings("ReferenceEquality") // two blocks may say the same; one of them is meant
final class Parts {

  private Parts() {}

  /// All blocks of a record in reading order, the notes' last.
  static List<Block> of(DiplomaticRecord record) {
    List<Block> all = new ArrayList<>();
    gather(record.blocks(), all);
    record.notes().forEach(note -> gather(note.content(), all));
    return all;
  }

  private static void gather(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      inside(block).forEach(inner -> gather(inner, all));
    }
  }

  private static List<List<Block>> inside(Block block) {
    return switch (block) {
      case Block.Turn in -> List.of(in.words());
      case Block.Quotation in -> List.of(in.content());
      case Block.Enclosure in -> List.of(in.content());
      case Block.Postscript in -> List.of(in.content());
      case Block.ItemList in -> in.items().stream().map(Block.Item::nested).toList();
      case Block.SubjectLine in -> in.items().stream().map(Block.Item::nested).toList();
      default -> List.of();
    };
  }

  /// The words of a block that can be corrected one by one; empty where it has none of its own.
  static Optional<List<Inline>> words(Block block) {
    return switch (block) {
      case Block.Paragraph in -> Optional.of(in.content());
      case Block.Subheading in -> Optional.of(in.content());
      case Block.Dateline in -> Optional.of(in.content());
      case Block.StageDirection in -> Optional.of(in.content());
      case Block.Salutation in -> Optional.of(in.content());
      case Block.Signature in -> Optional.of(in.content());
      case Block.Marking in -> Optional.of(in.content());
      case Block.ReferenceLine in -> Optional.of(in.content());
      default -> Optional.empty();
    };
  }

  /// The block with other words.
  static Block with(Block block, List<Inline> words) {
    return switch (block) {
      case Block.Paragraph in -> new Block.Paragraph(in.span(), words, in.rendition());
      case Block.Subheading in -> new Block.Subheading(in.span(), in.level(), words);
      case Block.Dateline in -> new Block.Dateline(in.span(), words);
      case Block.StageDirection in -> new Block.StageDirection(in.span(), words);
      case Block.Salutation in -> new Block.Salutation(in.span(), words);
      case Block.Signature in -> new Block.Signature(in.span(), in.role(), words);
      case Block.Marking in -> new Block.Marking(in.span(), words);
      case Block.ReferenceLine in -> new Block.ReferenceLine(in.span(), in.code(), words);
      default -> block;
    };
  }

  /// The record with other blocks in the place of one (the same object).
  static DiplomaticRecord replaced(DiplomaticRecord record, Block part, List<Block> by) {
    return changed(record, block -> block == part ? by : List.of(block));
  }

  /// What stands in the place of a block.
  @FunctionalInterface
  interface Change {
    List<Block> of(Block block);
  }

  /// The record with each block changed, the inner ones first only where the outer stays.
  static DiplomaticRecord changed(DiplomaticRecord record, Change change) {
    List<Note> notes =
        record.notes().stream()
            .map(note ->
                new Note(
                    note.span(),
                    note.name(),
                    note.label(),
                    note.kind(),
                    note.called(),
                    blocks(note.content(), change)))
            .toList();
    return record.with(blocks(record.blocks(), change), notes);
  }

  /// The record with the words of every block changed.
  static DiplomaticRecord reworded(DiplomaticRecord record, UnaryOperator<List<Inline>> change) {
    return changed(
        record,
        block ->
            List.of(words(block).map(words -> with(block, change.apply(words))).orElse(block)));
  }

  private static List<Block> blocks(List<Block> blocks, Change change) {
    List<Block> changed = new ArrayList<>();
    for (Block block : blocks) {
      List<Block> now = change.of(block);
      if (now.size() == 1 && now.getFirst() == block) {
        changed.add(around(block, change));
      } else {
        changed.addAll(now);
      }
    }
    return changed;
  }

  private static Block around(Block block, Change change) {
    return switch (block) {
      case Block.Turn in ->
          new Block.Turn(in.span(), in.speaker(), in.delivery(), blocks(in.words(), change));
      case Block.Quotation in -> new Block.Quotation(in.span(), blocks(in.content(), change));
      case Block.Enclosure in ->
          new Block.Enclosure(in.span(), in.heading(), blocks(in.content(), change));
      case Block.Postscript in -> new Block.Postscript(in.span(), blocks(in.content(), change));
      case Block.ItemList in ->
          new Block.ItemList(in.span(), in.type(), in.label(), items(in.items(), change));
      case Block.SubjectLine in ->
          new Block.SubjectLine(in.span(), in.label(), items(in.items(), change));
      default -> block;
    };
  }

  private static List<Block.Item> items(List<Block.Item> items, Change change) {
    return items.stream()
        .map(item ->
            new Block.Item(item.span(), item.sign(), item.content(), blocks(item.nested(), change)))
        .toList();
  }
}
