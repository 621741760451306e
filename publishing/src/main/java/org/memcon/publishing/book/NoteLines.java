package org.memcon.publishing.book;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;

/// A note as lines of words, for where no blocks may stand.
final class NoteLines {

  private final List<List<Inline>> lines = new ArrayList<>();

  private NoteLines() {}

  static List<List<Inline>> of(Note note) {
    NoteLines made = new NoteLines();
    note.content().forEach(made::block);
    return made.lines;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> add(paragraph.content());
      case Block.Subheading heading -> add(heading.content());
      case Block.Dateline dateline -> add(dateline.content());
      case Block.StageDirection stage -> add(stage.content());
      case Block.Salutation salutation -> add(salutation.content());
      case Block.Signature signature -> add(signature.content());
      case Block.Marking marking -> add(marking.content());
      case Block.ReferenceLine line -> add(line.content());
      case Block.Figure figure -> add(figure.caption());
      case Block.SubjectLine subject -> items(subject.label(), subject.items());
      case Block.ItemList list -> items(list.label(), list.items());
      case Block.Participants participants -> {
        add(participants.label());
        for (Block.Delegation delegation : participants.delegations()) {
          add(delegation.label());
          delegation.members().stream().map(Participant::content).forEach(this::add);
        }
      }
      case Block.Table table -> {
        add(table.label());
        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content())));
      }
      case Block.Turn turn -> {
        add(turn.speaker().printed());
        turn.words().forEach(this::block);
      }
      case Block.Quotation quotation -> quotation.content().forEach(this::block);
      case Block.Postscript postscript -> postscript.content().forEach(this::block);
      case Block.Enclosure enclosure -> {
        enclosure.heading().ifPresent(heading -> add(heading.content()));
        enclosure.content().forEach(this::block);
      }
      case Block.PageBreak pageBreak -> {}
      case Block.Opaque opaque -> add(List.of(new Inline.Text(opaque.span(), opaque.text())));
    }
  }

  private void items(List<Inline> label, List<Block.Item> items) {
    add(label);
    for (Block.Item item : items) {
      add(item.content());
      item.nested().forEach(this::block);
    }
  }

  private void add(List<Inline> line) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }
}
