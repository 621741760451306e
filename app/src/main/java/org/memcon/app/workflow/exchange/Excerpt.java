package org.memcon.app.workflow.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordId;

/// A passage of a record as a record of its own: under the record's heading that passage alone,
/// with the notes that it calls.
final class Excerpt {

  private Excerpt() {}

  /// The passage with a name; empty where the record has none that is called so.
  static Optional<DiplomaticRecord> of(DiplomaticRecord record, String part) {
    return Passages.of(record).stream()
        .filter(passage -> passage.name().equals(part))
        .findFirst()
        .map(passage -> alone(record, passage));
  }

  private static DiplomaticRecord alone(DiplomaticRecord record, Passage passage) {
    List<Block> blocks =
        switch (passage.subject()) {
          case Passage.Subject.OfBlock one -> List.of(one.block());
          case Passage.Subject.OfNote one -> one.note().content();
        };
    Set<String> called = new HashSet<>();
    blocks.forEach(block -> calls(block, called));
    RecordId name = new RecordId(record.id().part(passage.name()));
    return record
        .named(name)
        .with(
            blocks, record.notes().stream().filter(note -> called.contains(note.name())).toList());
  }

  private static void calls(Block block, Set<String> to) {
    switch (block) {
      case Block.Paragraph paragraph -> inline(paragraph.content(), to);
      case Block.Turn turn -> {
        inline(turn.speaker().printed(), to);
        turn.words().forEach(inner -> calls(inner, to));
      }
      case Block.Quotation quotation -> quotation.content().forEach(inner -> calls(inner, to));
      case Block.Subheading heading -> inline(heading.content(), to);
      case Block.StageDirection stage -> inline(stage.content(), to);
      case Block.Dateline dateline -> inline(dateline.content(), to);
      case Block.Signature signature -> inline(signature.content(), to);
      case Block.ItemList list -> list.items().forEach(item -> inline(item.content(), to));
      case Block.SubjectLine subject -> subject.items().forEach(item -> inline(item.content(), to));
      default -> {}
    }
  }

  private static void inline(List<Inline> content, Set<String> to) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.NoteCall call -> to.add(call.note());
        case Inline.Emphasis inner -> inline(inner.content(), to);
        case Inline.Name inner -> inline(inner.content(), to);
        case Inline.ReportedSpeech inner -> inline(inner.content(), to);
        case Inline.DateText inner -> inline(inner.content(), to);
        default -> {}
      }
    }
  }
}
