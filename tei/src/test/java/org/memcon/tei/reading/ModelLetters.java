package org.memcon.tei.reading;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// All letters that a record holds, white space aside.
final class ModelLetters {

  private final StringBuilder letters = new StringBuilder();

  private ModelLetters() {}

  /// The letters of heading and blocks.
  static String body(DiplomaticRecord record) {
    ModelLetters all = new ModelLetters();
    record.heading().ifPresent(heading -> all.inlines(heading.content()));
    all.blocks(record.blocks());
    return squeezed(all.letters);
  }

  /// The letters of each note.
  static List<String> notes(DiplomaticRecord record) {
    List<String> notes = new ArrayList<>();
    for (Note note : record.notes()) {
      ModelLetters all = new ModelLetters();
      all.blocks(note.content());
      notes.add(squeezed(all.letters));
    }
    return notes;
  }

  static String squeezed(CharSequence text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph in -> inlines(in.content());
      case Block.Subheading in -> inlines(in.content());
      case Block.Dateline in -> inlines(in.content());
      case Block.SubjectLine in -> {
        inlines(in.label());
        items(in.items());
      }
      case Block.Participants in -> {
        inlines(in.label());
        for (Block.Delegation delegation : in.delegations()) {
          inlines(delegation.label());
          delegation.members().forEach(member -> inlines(member.content()));
        }
      }
      case Block.Turn in -> {
        if (in.delivery() == Block.Turn.Delivery.VERBATIM) {
          inlines(in.speaker().printed());
        }
        blocks(in.words());
      }
      case Block.StageDirection in -> inlines(in.content());
      case Block.ItemList in -> {
        inlines(in.label());
        items(in.items());
      }
      case Block.Table in -> {
        inlines(in.label());
        in.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      }
      case Block.Quotation in -> blocks(in.content());
      case Block.Salutation in -> inlines(in.content());
      case Block.Signature in -> inlines(in.content());
      case Block.Marking in -> inlines(in.content());
      case Block.ReferenceLine in -> inlines(in.content());
      case Block.Enclosure in -> {
        in.heading().ifPresent(heading -> inlines(heading.content()));
        blocks(in.content());
      }
      case Block.Postscript in -> blocks(in.content());
      case Block.Figure in -> inlines(in.caption());
      case Block.PageBreak in -> {}
      case Block.Opaque in -> letters.append(in.text());
    }
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      item.sign().ifPresent(letters::append);
      inlines(item.content());
      blocks(item.nested());
    }
  }

  private void inlines(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text in -> letters.append(in.text());
        case Inline.Emphasis in -> inlines(in.content());
        case Inline.CrossReference in -> inlines(in.content());
        case Inline.Gap in -> inlines(in.content());
        case Inline.Name in -> inlines(in.content());
        case Inline.DateText in -> inlines(in.content());
        case Inline.ReportedSpeech in -> inlines(in.content());
        case Inline.EditorialRemark in -> inlines(in.content());
        case Inline.Emendation in -> letters.append(in.corrected());
        case Inline.Opaque in -> letters.append(in.text());
        case Inline.NoteCall in -> {}
        case Inline.PageBreak in -> {}
        case Inline.LineBreak in -> {}
      }
    }
  }
}
