package org.memcon.tei.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Finds who is responsible for emendations and remarks in a record.
public final class Responsible {

  private Responsible() {}

  static Set<String> of(DiplomaticRecord record) {
    Set<String> names = new TreeSet<>();
    for (Inline inline : allInlines(record)) {
      switch (inline) {
        case Inline.Emendation emendation -> names.add(emendation.by());
        case Inline.EditorialRemark remark -> remark.by().ifPresent(names::add);
        default -> {}
      }
    }
    names.remove("");
    return names;
  }

  /// All inlines of a record at every depth, in reading order, the notes' last.
  static List<Inline> allInlines(DiplomaticRecord record) {
    List<Inline> all = new ArrayList<>();
    record.heading().ifPresent(heading -> deep(heading.content(), all));
    blocks(record.blocks(), all);
    record.notes().forEach(note -> blocks(note.content(), all));
    record.description().participants().forEach(participant -> deep(participant.content(), all));
    record.description().statements().forEach(statement -> deep(statement.content(), all));
    return all;
  }

  private static void blocks(List<Block> blocks, List<Inline> all) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph in -> deep(in.content(), all);
        case Block.Subheading in -> deep(in.content(), all);
        case Block.Dateline in -> deep(in.content(), all);
        case Block.SubjectLine in -> {
          deep(in.label(), all);
          items(in.items(), all);
        }
        case Block.Participants in -> {
          deep(in.label(), all);
          for (Block.Delegation delegation : in.delegations()) {
            deep(delegation.label(), all);
            delegation.members().forEach(member -> deep(member.content(), all));
          }
        }
        case Block.Turn in -> {
          deep(in.speaker().printed(), all);
          blocks(in.words(), all);
        }
        case Block.StageDirection in -> deep(in.content(), all);
        case Block.ItemList in -> {
          deep(in.label(), all);
          items(in.items(), all);
        }
        case Block.Table in -> {
          deep(in.label(), all);
          in.rows().forEach(row -> row.cells().forEach(cell -> deep(cell.content(), all)));
        }
        case Block.Quotation in -> blocks(in.content(), all);
        case Block.Salutation in -> deep(in.content(), all);
        case Block.Signature in -> deep(in.content(), all);
        case Block.Marking in -> deep(in.content(), all);
        case Block.ReferenceLine in -> deep(in.content(), all);
        case Block.Enclosure in -> {
          in.heading().ifPresent(heading -> deep(heading.content(), all));
          blocks(in.content(), all);
        }
        case Block.Postscript in -> blocks(in.content(), all);
        case Block.Figure in -> deep(in.caption(), all);
        case Block.PageBreak in -> {}
        case Block.Opaque in -> {}
      }
    }
  }

  private static void items(List<Block.Item> items, List<Inline> all) {
    for (Block.Item item : items) {
      deep(item.content(), all);
      blocks(item.nested(), all);
    }
  }

  private static void deep(List<Inline> content, List<Inline> all) {
    for (Inline inline : content) {
      all.add(inline);
      switch (inline) {
        case Inline.Emphasis in -> deep(in.content(), all);
        case Inline.CrossReference in -> deep(in.content(), all);
        case Inline.Gap in -> deep(in.content(), all);
        case Inline.Name in -> deep(in.content(), all);
        case Inline.DateText in -> deep(in.content(), all);
        case Inline.ReportedSpeech in -> deep(in.content(), all);
        case Inline.EditorialRemark in -> deep(in.content(), all);
        case Inline.Text in -> {}
        case Inline.NoteCall in -> {}
        case Inline.PageBreak in -> {}
        case Inline.LineBreak in -> {}
        case Inline.Emendation in -> {}
        case Inline.Opaque in -> {}
      }
    }
  }
}
