package org.memcon.publishing.json;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// What the words of a passage mention and mark, in reading order: notes called, names, dates,
/// references, gaps, repairs, pages.
final class Mentions {

  final List<Inline.NoteCall> calls = new ArrayList<>();
  final List<Inline.Name> names = new ArrayList<>();
  final List<Inline.DateText> dates = new ArrayList<>();
  final List<Inline.CrossReference> references = new ArrayList<>();
  final List<Inline.Gap> gaps = new ArrayList<>();
  final List<Inline.Emendation> emendations = new ArrayList<>();
  final List<Inline.ReportedSpeech> reported = new ArrayList<>();

  private Mentions() {}

  static Mentions in(List<Block> blocks) {
    Mentions mentions = new Mentions();
    mentions.blocks(blocks);
    return mentions;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.Subheading heading -> inlines(heading.content());
      case Block.Dateline dateline -> inlines(dateline.content());
      case Block.StageDirection stage -> inlines(stage.content());
      case Block.Salutation salutation -> inlines(salutation.content());
      case Block.Signature signature -> inlines(signature.content());
      case Block.Marking marking -> inlines(marking.content());
      case Block.ReferenceLine line -> inlines(line.content());
      case Block.Figure figure -> inlines(figure.caption());
      case Block.Opaque opaque -> {}
      case Block.PageBreak pageBreak -> {}
      case Block.SubjectLine subject -> items(subject.items());
      case Block.ItemList list -> {
        inlines(list.label());
        items(list.items());
      }
      case Block.Participants participants -> participants.delegations().forEach(this::delegation);
      case Block.Table table ->
          table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      case Block.Turn turn -> {
        inlines(turn.speaker().printed());
        blocks(turn.words());
      }
      case Block.Quotation quotation -> blocks(quotation.content());
      case Block.Postscript postscript -> blocks(postscript.content());
      // An enclosure's own blocks are passages of their own; its heading is the passage here.
      case Block.Enclosure enclosure ->
          enclosure.heading().ifPresent(heading -> inlines(heading.content()));
    }
  }

  private void delegation(Block.Delegation delegation) {
    for (Participant member : delegation.members()) {
      inlines(member.content());
    }
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      inlines(item.content());
      blocks(item.nested());
    }
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> {}
      case Inline.PageBreak pageBreak -> {}
      case Inline.LineBreak lineBreak -> {}
      case Inline.Opaque opaque -> {}
      case Inline.NoteCall call -> calls.add(call);
      case Inline.Emendation emendation -> emendations.add(emendation);
      case Inline.Emphasis emphasis -> inlines(emphasis.content());
      case Inline.EditorialRemark remark -> inlines(remark.content());
      case Inline.Gap gap -> gaps.add(gap);
      case Inline.CrossReference reference -> {
        references.add(reference);
        inlines(reference.content());
      }
      case Inline.Name name -> {
        names.add(name);
        inlines(name.content());
      }
      case Inline.DateText date -> {
        dates.add(date);
        inlines(date.content());
      }
      case Inline.ReportedSpeech speech -> {
        reported.add(speech);
        inlines(speech.content());
      }
    }
  }
}
