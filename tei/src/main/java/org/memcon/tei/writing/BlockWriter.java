package org.memcon.tei.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;
import org.memcon.tei.output.OpaqueWriter;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Names;
import org.memcon.tei.planning.RecordPlan;

/// Writes the blocks of a record, each in the element that DESIGN's table of words gives it.
///
/// TEI says which elements may stand in which. A block that may not stand where the record has it
/// (a dateline inside a turn) is put into a `floatingText` of type `part`, which readers take for
/// nothing more than its content.
final class BlockWriter {

  private final RecordPlan plan;
  private final XmlOutput out;
  private final InlineWriter inlines;

  private final Consumer<List<Block>> divisions;

  /// `divisions` writes blocks as the content of a division.
  BlockWriter(RecordPlan plan, XmlOutput out, Consumer<List<Block>> divisions) {
    this.plan = plan;
    this.out = out;
    this.divisions = divisions;
    this.inlines = new InlineWriter(plan, out, (blocks, to) -> contained(blocks, Container.PROSE));
  }

  InlineWriter inlines() {
    return inlines;
  }

  /// Where blocks can stand besides divisions.
  enum Container {
    /// `quote`, `item`, `note`, `said`, `postscript`: whatever may stand between paragraphs.
    PROSE,
    /// `sp`: paragraphs, lists, quotations and stage directions.
    SPEECH
  }

  /// Writes blocks inside an element that is no division.
  void contained(List<Block> blocks, Container container) {
    List<Block> others = new ArrayList<>();
    for (Block block : blocks) {
      if (fits(block, container)) {
        floating(others);
        write(block);
      } else {
        others.add(block);
      }
    }
    floating(others);
  }

  private static boolean fits(Block block, Container container) {
    return switch (block) {
      case Block.Paragraph in -> true;
      case Block.Subheading in -> true;
      case Block.SubjectLine in -> true;
      case Block.Participants in -> true;
      case Block.ItemList in -> true;
      case Block.Quotation in -> true;
      case Block.StageDirection in -> true;
      case Block.Marking in -> true;
      case Block.ReferenceLine in -> true;
      case Block.Opaque in -> true;
      case Block.PageBreak in -> true;
      case Block.Figure in -> true;
      case Block.Turn turn ->
          container == Container.PROSE || turn.delivery() == Block.Turn.Delivery.NARRATED;
      case Block.Table in -> container == Container.PROSE;
      case Block.Dateline in -> false;
      case Block.Salutation in -> false;
      case Block.Signature in -> false;
      case Block.Enclosure in -> false;
      case Block.Postscript in -> false;
    };
  }

  private void floating(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      out.open("floatingText").attribute("type", "part");
      out.open("body");
      out.open("div").attribute("type", "part");
      divisions.accept(List.copyOf(blocks));
      out.close();
      out.close();
      out.close();
      blocks.clear();
    }
  }

  /// Writes a block that may stand between paragraphs, as its own element.
  void write(Block block) {
    switch (block) {
      case Block.Paragraph in -> {
        openLine("p", block).attribute("rend", in.rendition().flatMap(BlockWriter::rendition));
        inside(in.content());
      }
      case Block.Subheading in -> {
        openLine("p", block).attribute("rend", "subheading");
        if (in.level() != 1) {
          out.attribute("n", Integer.toString(in.level()));
        }
        inside(in.content());
      }
      case Block.SubjectLine in -> {
        open("list", block).attribute("type", "subject");
        items(in.label(), in.items());
      }
      case Block.ItemList in -> {
        open("list", block).attribute("type", in.type().map(Names::word));
        items(in.label(), in.items());
      }
      case Block.Participants in -> participants(in);
      case Block.Turn in -> turn(in);
      case Block.StageDirection in -> {
        openLine("stage", block);
        inside(in.content());
      }
      case Block.Table in -> table(in);
      case Block.Quotation in -> {
        open("quote", block).attribute("rend", "blockquote");
        contained(in.content(), Container.PROSE);
        out.close();
      }
      case Block.Marking in -> {
        openLine("p", block).attribute("rend", "marking");
        inside(in.content());
      }
      case Block.ReferenceLine in -> {
        openLine("ab", block).attribute("type", "reference").attribute("corresp", code(in));
        inside(in.content());
      }
      case Block.Figure in -> figure(in);
      case Block.PageBreak in -> out.emptyLine("pb").attribute("n", in.number());
      case Block.Opaque in -> OpaqueWriter.block(plan.id(in), in.xml(), in.text(), out);
      case Block.Dateline in -> {
        openLine("dateline", block);
        inlines.phrases(in.content());
        out.closeInline();
      }
      case Block.Salutation in -> {
        openLine("salute", block);
        inside(in.content());
      }
      case Block.Signature in -> {
        openLine("signed", block).attribute("n", in.role());
        inside(in.content());
      }
      case Block.Postscript in -> postscript(in);
      case Block.Enclosure in -> throw new IllegalStateException("an enclosure is a division");
    }
  }

  XmlOutput openLine(String name, Block block) {
    return out.openLine(name).attribute("xml:id", plan.id(block));
  }

  private XmlOutput open(String name, Block block) {
    return out.open(name).attribute("xml:id", plan.id(block));
  }

  private void inside(List<Inline> content) {
    inlines.write(content);
    out.closeInline();
  }

  /// The pointer from a line to the reference code that it prints.
  Optional<String> code(Block.ReferenceLine line) {
    return line.code().map(code -> "#" + plan.cast().codes().get(code));
  }

  private static Optional<String> rendition(String rendition) {
    String words = rendition.strip().replaceAll("[\\p{Z}\\p{C}]+", " ");
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private void label(List<Inline> label) {
    if (!label.isEmpty()) {
      out.openLine("head");
      inside(label);
    }
  }

  private void items(List<Inline> label, List<Block.Item> items) {
    label(label);
    for (Block.Item item : items) {
      item(item);
    }
    if (items.isEmpty()) {
      out.emptyLine("item");
    }
    out.close();
  }

  /// A sign with letters or digits is part of what a reader reads; a bullet is not.
  private void item(Block.Item item) {
    out.openLine("item");
    boolean mute =
        item.sign().isPresent()
            && item.sign().get().codePoints().noneMatch(Character::isLetterOrDigit);
    if (mute) {
      out.attribute("n", item.sign().orElseThrow());
    } else {
      item.sign().ifPresent(this::sign);
    }
    inlines.write(item.content());
    if (item.nested().isEmpty()) {
      out.closeInline();
    } else {
      out.blocks();
      contained(item.nested(), Container.PROSE);
      out.close();
    }
  }

  private void sign(String sign) {
    out.openInline("label").words(sign).closeInline();
    out.words(" ");
  }

  private void participants(Block.Participants list) {
    open("list", list).attribute("type", "participants");
    label(list.label());
    boolean flat =
        list.delegations().size() == 1 && list.delegations().getFirst().label().isEmpty();
    for (Block.Delegation delegation : list.delegations()) {
      if (flat) {
        delegation.members().forEach(this::entry);
      } else {
        out.open("item");
        if (!delegation.label().isEmpty()) {
          out.openLine("label");
          inside(delegation.label());
        }
        out.open("list").attribute("type", "delegation");
        delegation.members().forEach(this::entry);
        if (delegation.members().isEmpty()) {
          out.emptyLine("item");
        }
        out.close();
        out.close();
      }
    }
    if (list.delegations().stream().allMatch(side -> flat && side.members().isEmpty())) {
      out.emptyLine("item");
    }
    out.close();
  }

  private void entry(Participant participant) {
    out.openLine("item").attribute("corresp", plan.cast().present(participant));
    inlines.entry(participant);
    out.closeInline();
  }

  private void turn(Block.Turn turn) {
    Speaker speaker = turn.speaker();
    boolean printed = turn.delivery() == Block.Turn.Delivery.VERBATIM;
    open(printed ? "sp" : "said", turn)
        .attribute("who", plan.cast().who(speaker))
        .attribute("corresp", plan.cast().form(speaker));
    if (printed) {
      if (!speaker.printed().isEmpty()) {
        out.openLine("speaker");
        inside(speaker.printed());
      }
    } else {
      String label = Inline.wording(speaker.printed());
      out.attribute("direct", "false");
      out.attribute("n", label.isEmpty() ? Optional.empty() : Optional.of(label));
    }
    boolean solid =
        turn.words().stream()
            .anyMatch(
                block -> !(block instanceof Block.PageBreak || block instanceof Block.Figure));
    if (solid) {
      contained(turn.words(), printed ? Container.SPEECH : Container.PROSE);
    } else {
      floating(new ArrayList<>(turn.words()));
    }
    out.close();
  }

  private void table(Block.Table table) {
    open("table", table);
    label(table.label());
    for (Block.Row row : table.rows()) {
      out.open("row");
      if (row.heading()) {
        out.attribute("role", "label");
      }
      for (Block.Cell cell : row.cells()) {
        out.openLine("cell");
        inside(cell.content());
      }
      if (row.cells().isEmpty()) {
        out.emptyLine("cell");
      }
      out.close();
    }
    if (table.rows().isEmpty()) {
      out.open("row").emptyLine("cell");
      out.close();
    }
    out.close();
  }

  private void figure(Block.Figure figure) {
    open("figure", figure);
    figure
        .address()
        .ifPresent(
            address -> out.emptyLine("graphic").attribute("url", plan.plan().target(address)));
    label(figure.caption());
    out.close();
  }

  private void postscript(Block.Postscript postscript) {
    open("postscript", postscript);
    boolean solid =
        postscript.content().stream()
            .anyMatch(block ->
                fits(block, Container.PROSE)
                    && !(block instanceof Block.PageBreak || block instanceof Block.Figure));
    if (solid) {
      contained(postscript.content(), Container.PROSE);
    } else {
      floating(new ArrayList<>(postscript.content()));
    }
    out.close();
  }
}
