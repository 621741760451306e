package org.memcon.publishing.book;

import java.util.List;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// Blocks of a record as XHTML.
final class BlockXhtml {

  private final PartNames names;
  private final String prefix;
  private final InlineXhtml inlines;
  private final PageMarks pages;

  BlockXhtml(DiplomaticRecord record, String prefix, InlineXhtml inlines, PageMarks pages) {
    this.names = PartNames.of(record);
    this.prefix = prefix;
    this.inlines = inlines;
    this.pages = pages;
  }

  void write(List<Block> blocks, Xhtml out) {
    blocks.forEach(block -> block(block, out));
  }

  private void block(Block block, Xhtml out) {
    String id = names.find(block).map(name -> prefix + name).orElse("");
    switch (block) {
      case Block.Paragraph paragraph ->
          line("p", paragraph.rendition().orElse(""), id, paragraph.content(), out);
      case Block.Subheading heading ->
          line("h" + Math.clamp(heading.level() + 1L, 2, 6), "", id, heading.content(), out);
      case Block.Dateline dateline -> line("p", "dateline", id, dateline.content(), out);
      case Block.SubjectLine subject -> list("subject", id, subject.label(), subject.items(), out);
      case Block.ItemList list -> list("", id, list.label(), list.items(), out);
      case Block.Participants participants -> participants(participants, id, out);
      case Block.Turn turn -> turn(turn, id, out);
      case Block.StageDirection stage -> line("p", "stage", id, stage.content(), out);
      case Block.Table table -> table(table, id, out);
      case Block.Quotation quotation -> within("blockquote", "", id, quotation.content(), out);
      case Block.Salutation salutation -> line("p", "salutation", id, salutation.content(), out);
      case Block.Signature signature -> line("p", "signature", id, signature.content(), out);
      case Block.Marking marking -> line("p", "marking", id, marking.content(), out);
      case Block.ReferenceLine line -> line("p", "reference", id, line.content(), out);
      case Block.Enclosure enclosure -> {
        out.open("section", "class", "enclosure", "id", id).line();
        enclosure.heading().ifPresent(heading -> line("h2", "", "", heading.content(), out));
        write(enclosure.content(), out);
        out.close("section").line();
      }
      case Block.Postscript postscript ->
          within("div", "postscript", id, postscript.content(), out);
      case Block.Figure figure -> line("p", "figure", id, figure.caption(), out);
      case Block.PageBreak pageBreak -> pages.mark("div", pageBreak.number(), out);
      case Block.Opaque opaque -> {
        if (!opaque.text().isBlank()) {
          out.element("p", opaque.text().strip(), "id", id).line();
        }
      }
    }
  }

  private void line(String element, String look, String id, List<Inline> content, Xhtml out) {
    if (content.isEmpty()) {
      return;
    }
    out.open(element, "class", look, "id", id);
    inlines.write(content, out);
    out.close(element).line();
  }

  private void within(String element, String look, String id, List<Block> content, Xhtml out) {
    out.open(element, "class", look, "id", id);
    write(content, out);
    out.close(element).line();
  }

  private void turn(Block.Turn turn, String id, Xhtml out) {
    out.open("div", "class", "turn", "id", id);
    boolean told =
        turn.delivery() == Block.Turn.Delivery.NARRATED
            && turn.words().getFirst() instanceof Block.Paragraph first
            && Inline.wording(first.content()).startsWith(Inline.wording(turn.speaker().printed()));
    List<Block> words = turn.words();
    if (!told) {
      boolean leads = words.getFirst() instanceof Block.Paragraph;
      String name = leads ? names.find(words.getFirst()).map(part -> prefix + part).orElse("") : "";
      out.open("p", "id", name).open("b", "class", "speaker");
      if (turn.speaker().printed().isEmpty()) {
        out.words(turn.speaker().name());
      } else {
        inlines.write(turn.speaker().printed(), out);
      }
      out.close("b");
      if (words.getFirst() instanceof Block.Paragraph first) {
        out.words(" ");
        inlines.write(first.content(), out);
        words = words.subList(1, words.size());
      }
      out.close("p").line();
    }
    write(words, out);
    out.close("div").line();
  }

  private void list(String look, String id, List<Inline> label, List<Block.Item> items, Xhtml out) {
    if (!label.isEmpty()) {
      line("p", "label", "", label, out);
    }
    if (items.isEmpty()) {
      return;
    }
    out.open("ul", "class", look, "id", id);
    for (Block.Item item : items) {
      out.open("li");
      item.sign()
          .filter(sign -> !sign.isBlank() && !sign.equals("•"))
          .ifPresent(sign -> out.words(sign + " "));
      inlines.write(item.content(), out);
      write(item.nested(), out);
      out.close("li");
    }
    out.close("ul").line();
  }

  private void participants(Block.Participants participants, String id, Xhtml out) {
    out.open("div", "class", "participants", "id", id);
    line("p", "label", "", participants.label(), out);
    for (Block.Delegation delegation : participants.delegations()) {
      line("p", "label", "", delegation.label(), out);
      if (!delegation.members().isEmpty()) {
        out.open("ul");
        for (Participant member : delegation.members()) {
          line("li", "", "", member.content(), out);
        }
        out.close("ul");
      }
    }
    out.close("div").line();
  }

  private void table(Block.Table table, String id, Xhtml out) {
    line("p", "label", "", table.label(), out);
    List<Block.Row> rows = table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
    if (rows.isEmpty()) {
      return;
    }
    out.open("table", "id", id).open("tbody");
    for (Block.Row row : rows) {
      out.open("tr");
      for (Block.Cell cell : row.cells()) {
        String element = row.heading() ? "th" : "td";
        out.open(element);
        inlines.write(cell.content(), out);
        out.close(element);
      }
      out.close("tr");
    }
    out.close("tbody").close("table").line();
  }
}
