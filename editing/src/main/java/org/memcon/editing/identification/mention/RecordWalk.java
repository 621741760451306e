package org.memcon.editing.identification.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// Goes through all inlines of a record, in the order in which [RecordWords] changes them, and
/// makes nothing anew.
final class RecordWalk {

  /// Looks at the inlines of a part of the record.
  @FunctionalInterface
  interface Look {

    /// Whether to go on.
    boolean at(Words.Part part, List<Inline> content);
  }

  private final Look look;

  private RecordWalk(Look look) {
    this.look = look;
  }

  /// Whether the walk went to the end.
  static boolean through(DiplomaticRecord record, Look look) {
    RecordWalk walk = new RecordWalk(look);
    return walk.heading(record.heading().orElse(null))
        && walk.blocks(record.blocks(), Words.Part.BODY)
        && walk.notes(record.notes());
  }

  private boolean heading(@Nullable Heading heading) {
    return heading == null || look.at(Words.Part.HEADING, heading.content());
  }

  private boolean notes(List<Note> notes) {
    for (Note note : notes) {
      if (!blocks(note.content(), part(note))) {
        return false;
      }
    }
    return true;
  }

  private boolean blocks(List<Block> blocks, Words.Part body) {
    for (Block block : blocks) {
      if (!block(block, body)) {
        return false;
      }
    }
    return true;
  }

  private boolean block(Block block, Words.Part body) {
    return switch (block) {
      case Block.Paragraph it -> look.at(body, it.content());
      case Block.Subheading it -> look.at(Words.Part.SUBHEADING, it.content());
      case Block.Dateline it -> look.at(Words.Part.DATELINE, it.content());
      case Block.SubjectLine it -> items(it.items(), Words.Part.SUBJECT);
      case Block.Participants it ->
          it.delegations().stream()
              .flatMap(delegation -> delegation.members().stream())
              .allMatch(member -> look.at(Words.Part.PARTICIPANT, member.content()));
      case Block.Turn it ->
          look.at(Words.Part.SPEAKER, it.speaker().printed()) && blocks(it.words(), body);
      case Block.StageDirection it -> look.at(body, it.content());
      case Block.ItemList it -> look.at(body, it.label()) && items(it.items(), listed(it, body));
      case Block.Table it -> table(it);
      case Block.Quotation it -> blocks(it.content(), body);
      case Block.Salutation it -> look.at(Words.Part.SALUTATION, it.content());
      case Block.Signature it -> look.at(Words.Part.SIGNATURE, it.content());
      case Block.Marking it -> look.at(Words.Part.MARGIN, it.content());
      case Block.ReferenceLine it -> look.at(Words.Part.MARGIN, it.content());
      case Block.Enclosure it -> heading(it.heading().orElse(null)) && blocks(it.content(), body);
      case Block.Postscript it -> blocks(it.content(), body);
      case Block.Figure it -> look.at(Words.Part.MARGIN, it.caption());
      case Block.PageBreak it -> true;
      case Block.Opaque it -> true;
    };
  }

  static Words.Part part(Note note) {
    return note.kind() == Note.Kind.SOURCE ? Words.Part.SOURCE : Words.Part.NOTE;
  }

  /// Lists of those to whom and from whom a record goes name people as a list of those present.
  static Words.Part listed(Block.ItemList list, Words.Part body) {
    Optional<String> type = list.type();
    return type.filter(word -> word.equals("to") || word.equals("from")).isPresent()
        ? Words.Part.PARTICIPANT
        : body;
  }

  private boolean items(List<Block.Item> items, Words.Part part) {
    for (Block.Item item : items) {
      if (!look.at(part, item.content()) || !blocks(item.nested(), part)) {
        return false;
      }
    }
    return true;
  }

  private boolean table(Block.Table table) {
    return table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> look.at(Words.Part.TABLE, cell.content()))
        && look.at(Words.Part.TABLE, table.label());
  }
}
