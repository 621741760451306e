package org.memcon.editing.review.order;

import java.util.List;
import java.util.function.Consumer;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// Walks through all that a record's blocks hold, in reading order.
public final class Parts {

  private Parts() {}

  public static void walk(List<Block> blocks, Consumer<Block> block, Consumer<Inline> inline) {
    for (Block each : blocks) {
      block.accept(each);
      switch (each) {
        case Block.Paragraph it -> inlines(it.content(), inline);
        case Block.Subheading it -> inlines(it.content(), inline);
        case Block.Dateline it -> inlines(it.content(), inline);
        case Block.SubjectLine it -> items(it.items(), block, inline);
        case Block.Participants it ->
            it.delegations()
                .forEach(delegation ->
                    delegation.members().forEach(member -> inlines(member.content(), inline)));
        case Block.Turn it -> walk(it.words(), block, inline);
        case Block.StageDirection it -> inlines(it.content(), inline);
        case Block.ItemList it -> items(it.items(), block, inline);
        case Block.Table it ->
            it.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content(), inline)));
        case Block.Quotation it -> walk(it.content(), block, inline);
        case Block.Salutation it -> inlines(it.content(), inline);
        case Block.Signature it -> inlines(it.content(), inline);
        case Block.Marking it -> inlines(it.content(), inline);
        case Block.ReferenceLine it -> inlines(it.content(), inline);
        case Block.Enclosure it -> walk(it.content(), block, inline);
        case Block.Postscript it -> walk(it.content(), block, inline);
        case Block.Figure it -> inlines(it.caption(), inline);
        case Block.PageBreak it -> {}
        case Block.Opaque it -> {}
      }
    }
  }

  private static void items(
      List<Block.Item> items, Consumer<Block> block, Consumer<Inline> inline) {
    for (Block.Item item : items) {
      inlines(item.content(), inline);
      walk(item.nested(), block, inline);
    }
  }

  private static void inlines(List<Inline> content, Consumer<Inline> inline) {
    for (Inline each : content) {
      inline.accept(each);
      switch (each) {
        case Inline.Emphasis it -> inlines(it.content(), inline);
        case Inline.CrossReference it -> inlines(it.content(), inline);
        case Inline.Gap it -> inlines(it.content(), inline);
        case Inline.Name it -> inlines(it.content(), inline);
        case Inline.DateText it -> inlines(it.content(), inline);
        case Inline.ReportedSpeech it -> inlines(it.content(), inline);
        case Inline.EditorialRemark it -> inlines(it.content(), inline);
        case Inline.Text it -> {}
        case Inline.NoteCall it -> {}
        case Inline.PageBreak it -> {}
        case Inline.LineBreak it -> {}
        case Inline.Emendation it -> {}
        case Inline.Opaque it -> {}
      }
    }
  }
}
