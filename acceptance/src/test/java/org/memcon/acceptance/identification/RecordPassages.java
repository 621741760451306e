package org.memcon.acceptance.identification;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// The words of a record in reading order, heading and blocks, notes aside.
final class RecordPassages {

  private final List<String> passages = new ArrayList<>();

  private RecordPassages() {}

  static List<String> of(DiplomaticRecord record) {
    RecordPassages all = new RecordPassages();
    record.heading().ifPresent(heading -> all.add(heading.content()));
    all.blocks(record.blocks());
    return all.passages;
  }

  private void add(List<Inline> content) {
    String words = Inline.wording(content);
    if (!words.isEmpty()) {
      passages.add(words);
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph it -> add(it.content());
      case Block.Subheading it -> add(it.content());
      case Block.Dateline it -> add(it.content());
      case Block.SubjectLine it -> items(it.items());
      case Block.Participants it ->
          it.delegations()
              .forEach(side -> {
                add(side.label());
                side.members().stream().map(Participant::content).forEach(this::add);
              });
      case Block.Turn it -> {
        add(it.speaker().printed());
        blocks(it.words());
      }
      case Block.StageDirection it -> add(it.content());
      case Block.ItemList it -> {
        add(it.label());
        items(it.items());
      }
      case Block.Table it ->
          it.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content())));
      case Block.Quotation it -> blocks(it.content());
      case Block.Salutation it -> add(it.content());
      case Block.Signature it -> add(it.content());
      case Block.Marking it -> add(it.content());
      case Block.ReferenceLine it -> add(it.content());
      case Block.Enclosure it -> {
        it.heading().ifPresent(heading -> add(heading.content()));
        blocks(it.content());
      }
      case Block.Postscript it -> blocks(it.content());
      case Block.Figure it -> add(it.caption());
      case Block.PageBreak it -> {}
      case Block.Opaque it -> passages.add(it.text());
    }
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      add(item.content());
      blocks(item.nested());
    }
  }
}
