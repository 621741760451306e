package org.memcon.app.workflow.holding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.holdings.accession.Trace;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;

/// Gives the blocks of an edition that was read back from its TEI the spans of the source that the
/// trace has kept beside it.
final class SourceSpans {

  private final PartNames names;
  private final Map<String, TextSpan> spans;

  private SourceSpans(PartNames names, Map<String, TextSpan> spans) {
    this.names = names;
    this.spans = spans;
  }

  /// The record with the spans that `spans` has for its parts; a part that it does not name came
  /// from nowhere.
  static DiplomaticRecord restore(
      DiplomaticRecord record, TextSpan whole, Map<String, TextSpan> spans) {
    SourceSpans restorer = new SourceSpans(PartNames.of(record), spans);
    return new DiplomaticRecord(
        record.id(),
        record.kind(),
        whole,
        record.heading().map(restorer::heading),
        restorer.blocks(record.blocks()),
        record.notes().stream().map(restorer::note).toList(),
        record.description(),
        record.findings());
  }

  private Heading heading(Heading heading) {
    TextSpan span = spans.getOrDefault(Trace.HEADING, TextSpan.NOWHERE);
    return new Heading(span, heading.number(), heading.content());
  }

  private Note note(Note note) {
    return new Note(
        spans.getOrDefault(note.name(), TextSpan.NOWHERE),
        note.name(),
        note.label(),
        note.kind(),
        note.called(),
        blocks(note.content()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private List<Block.Item> items(List<Block.Item> items) {
    return items.stream()
        .map(
            item -> new Block.Item(item.span(), item.sign(), item.content(), blocks(item.nested())))
        .toList();
  }

  private Block block(Block block) {
    TextSpan span =
        names
            .find(block)
            .flatMap(name -> Optional.ofNullable(spans.get(name)))
            .orElse(TextSpan.NOWHERE);
    return switch (block) {
      case Block.Paragraph b -> new Block.Paragraph(span, b.content(), b.rendition());
      case Block.Subheading b -> new Block.Subheading(span, b.level(), b.content());
      case Block.Dateline b -> new Block.Dateline(span, b.content());
      case Block.SubjectLine b -> new Block.SubjectLine(span, b.label(), items(b.items()));
      case Block.Participants b -> new Block.Participants(span, b.label(), b.delegations());
      case Block.Turn b -> new Block.Turn(span, b.speaker(), b.delivery(), blocks(b.words()));
      case Block.StageDirection b -> new Block.StageDirection(span, b.content());
      case Block.ItemList b -> new Block.ItemList(span, b.type(), b.label(), items(b.items()));
      case Block.Table b -> new Block.Table(span, b.label(), b.rows());
      case Block.Quotation b -> new Block.Quotation(span, blocks(b.content()));
      case Block.Salutation b -> new Block.Salutation(span, b.content());
      case Block.Signature b -> new Block.Signature(span, b.role(), b.content());
      case Block.Marking b -> new Block.Marking(span, b.content());
      case Block.ReferenceLine b -> new Block.ReferenceLine(span, b.code(), b.content());
      case Block.Enclosure b -> new Block.Enclosure(span, b.heading(), blocks(b.content()));
      case Block.Postscript b -> new Block.Postscript(span, blocks(b.content()));
      case Block.Figure b -> new Block.Figure(span, b.address(), b.caption());
      case Block.PageBreak b -> b;
      case Block.Opaque b -> new Block.Opaque(span, b.element(), b.xml(), b.text());
    };
  }
}
