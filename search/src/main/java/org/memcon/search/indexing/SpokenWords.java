package org.memcon.search.indexing;

import java.util.List;
import java.util.function.Consumer;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// Finds what a block reports somebody to have said.
final class SpokenWords {

  private SpokenWords() {}

  /// Hands out the reported speech in a block that is a passage of its own.
  static void told(Block block, Consumer<Inline.ReportedSpeech> sink) {
    switch (block) {
      case Block.Paragraph paragraph -> inlines(paragraph.content(), sink);
      case Block.Turn turn -> turn.words().forEach(inner -> told(inner, sink));
      case Block.ItemList list -> items(list.items(), sink);
      case Block.Quotation quotation -> quotation.content().forEach(inner -> told(inner, sink));
      case Block.StageDirection stage -> inlines(stage.content(), sink);
      case Block.Subheading heading -> {}
      case Block.Dateline dateline -> {}
      case Block.SubjectLine subject -> {}
      case Block.Participants participants -> {}
      case Block.Table table -> {}
      case Block.Salutation salutation -> {}
      case Block.Signature signature -> {}
      case Block.Marking marking -> {}
      case Block.ReferenceLine line -> {}
      case Block.Enclosure enclosure -> {}
      case Block.Postscript postscript -> {}
      case Block.Figure figure -> {}
      case Block.PageBreak pageBreak -> {}
      case Block.Opaque opaque -> {}
    }
  }

  private static void items(List<Block.Item> items, Consumer<Inline.ReportedSpeech> sink) {
    for (Block.Item item : items) {
      inlines(item.content(), sink);
      item.nested().forEach(inner -> told(inner, sink));
    }
  }

  private static void inlines(List<Inline> content, Consumer<Inline.ReportedSpeech> sink) {
    RecordNames.each(
        content,
        inline -> {
          if (inline instanceof Inline.ReportedSpeech speech) {
            sink.accept(speech);
          }
        });
  }
}
