package org.memcon.tei.writing;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Block;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.RecordPlan;

/// Writes blocks as the content of a division.
///
/// TEI wants a division's parts in the order: what opens it, what it says, divisions inside it,
/// what closes it. Records do not keep to that (an enclosure follows the signature). Blocks that do
/// not fit behind those before them begin a division of type `part`, which readers take for nothing
/// more than its content.
final class DivisionWriter {

  private final BlockWriter writer;
  private final RecordPlan plan;
  private final XmlOutput out;

  DivisionWriter(RecordPlan plan, XmlOutput out) {
    this.plan = plan;
    this.out = out;
    this.writer = new BlockWriter(plan, out, this::write);
  }

  /// Writes what stands inside blocks.
  InlineWriter inlines() {
    return writer.inlines();
  }

  /// The places in a division, in their order.
  private enum Place {
    OPENING,
    TEXT,
    DIVISIONS,
    CLOSING
  }

  private record Placed(Place place, Block block) {}

  /// Blocks that keep the order of places.
  private record Part(List<Placed> blocks) {

    boolean closes() {
      return blocks.stream().anyMatch(placed -> placed.place() == Place.CLOSING);
    }

    /// TEI lets nothing close a division that says nothing.
    boolean closesNothing() {
      return closes()
          && blocks.stream()
              .noneMatch(placed ->
                  placed.place() == Place.TEXT
                      || (placed.place() == Place.DIVISIONS && !isGlobal(placed.block())));
    }

    private static boolean isGlobal(Block block) {
      return block instanceof Block.PageBreak || block instanceof Block.Figure;
    }

    int firstClosing() {
      int first = 0;
      while (blocks.get(first).place() != Place.CLOSING) {
        first++;
      }
      return first;
    }

    /// The same with all that frames it at its beginning, if there is nothing else.
    Part opened() {
      boolean frames =
          blocks.stream().noneMatch(placed -> placed.block() instanceof Block.Postscript);
      return closesNothing() && frames
          ? new Part(
              blocks.stream().map(placed -> new Placed(Place.OPENING, placed.block())).toList())
          : this;
    }

    boolean divisionsAlone() {
      return blocks.stream().allMatch(placed -> placed.block() instanceof Block.Enclosure);
    }
  }

  /// Writes blocks behind the heading of a division.
  void write(List<Block> blocks) {
    List<Part> parts = parts(blocks);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i).opened();
      boolean open =
          parts.size() == 1 || (i == 0 && !parts.get(0).closes()) || part.divisionsAlone();
      if (!open) {
        out.open("div").attribute("type", "part");
      }
      int closing = part.closesNothing() ? part.firstClosing() : part.blocks().size();
      blocks(part.blocks().subList(0, closing));
      if (closing < part.blocks().size()) {
        out.emptyLine("ab").attribute("type", "none");
        blocks(part.blocks().subList(closing, part.blocks().size()));
      }
      if (!open) {
        out.close();
      }
    }
  }

  private static List<Part> parts(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    List<Placed> current = new ArrayList<>();
    Place place = Place.OPENING;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Place next = place(block, place, blocks.subList(i + 1, blocks.size()));
      if (next.compareTo(place) < 0) {
        parts.add(new Part(current));
        current = new ArrayList<>();
      }
      place = next;
      current.add(new Placed(place, block));
    }
    if (!current.isEmpty()) {
      parts.add(new Part(current));
    }
    return parts;
  }

  private static Place place(Block block, Place now, List<Block> after) {
    return switch (block) {
      case Block.PageBreak in -> now;
      case Block.Figure in -> now;
      case Block.Enclosure in -> Place.DIVISIONS;
      case Block.Postscript in -> Place.CLOSING;
      case Block.Marking in ->
          now == Place.OPENING && !frameFollows(after) ? Place.TEXT : line(now);
      case Block.ReferenceLine in -> line(now);
      case Block.Dateline in -> frame(now, after);
      case Block.Salutation in -> frame(now, after);
      case Block.Signature in ->
          now == Place.OPENING && textFollows(after) ? Place.OPENING : Place.CLOSING;
      default -> Place.TEXT;
    };
  }

  /// A marking opens or closes with its neighbours; between paragraphs it is text.
  private static Place line(Place now) {
    return now == Place.OPENING || now == Place.TEXT ? now : Place.CLOSING;
  }

  /// Whether another line that opens the division follows before its text.
  private static boolean frameFollows(List<Block> after) {
    for (Block block : after) {
      switch (block) {
        case Block.Dateline in -> {
          return true;
        }
        case Block.Salutation in -> {
          return true;
        }
        case Block.Signature in -> {
          return true;
        }
        case Block.ReferenceLine in -> {
          return true;
        }
        case Block.Marking in -> {}
        case Block.PageBreak in -> {}
        case Block.Figure in -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static Place frame(Place now, List<Block> after) {
    return now == Place.OPENING || (now == Place.TEXT && textFollows(after))
        ? Place.OPENING
        : Place.CLOSING;
  }

  private static boolean textFollows(List<Block> after) {
    return after.stream()
        .anyMatch(block ->
            switch (block) {
              case Block.PageBreak in -> false;
              case Block.Figure in -> false;
              case Block.Enclosure in -> false;
              case Block.Postscript in -> false;
              case Block.Marking in -> false;
              case Block.ReferenceLine in -> false;
              case Block.Dateline in -> false;
              case Block.Salutation in -> false;
              case Block.Signature in -> false;
              default -> true;
            });
  }

  private void blocks(List<Placed> blocks) {
    for (int i = 0; i < blocks.size(); ) {
      Placed placed = blocks.get(i);
      if (placed.block() instanceof Block.Enclosure enclosure) {
        enclosure(enclosure);
        i++;
      } else if (isFrame(placed)) {
        int end = i;
        while (end < blocks.size()
            && isFrame(blocks.get(end))
            && blocks.get(end).place() == placed.place()) {
          end++;
        }
        frame(blocks.subList(i, end));
        i = end;
      } else {
        writer.write(placed.block());
        i++;
      }
    }
  }

  private static boolean isFrame(Placed placed) {
    boolean outside = placed.place() == Place.OPENING || placed.place() == Place.CLOSING;
    return outside
        && switch (placed.block()) {
          case Block.Marking in -> true;
          case Block.ReferenceLine in -> true;
          case Block.Dateline in -> true;
          case Block.Salutation in -> true;
          case Block.Signature in -> true;
          default -> false;
        };
  }

  private void frame(List<Placed> blocks) {
    boolean opening = blocks.getFirst().place() == Place.OPENING;
    if (opening && blocks.size() == 1 && !isLine(blocks.getFirst().block())) {
      writer.write(blocks.getFirst().block());
      return;
    }
    out.open(opening ? "opener" : "closer");
    for (Placed placed : blocks) {
      switch (placed.block()) {
        case Block.Marking in -> {
          writer.openLine("seg", in).attribute("type", "marking");
          writer.inlines().write(in.content());
          out.closeInline();
        }
        case Block.ReferenceLine in -> {
          writer
              .openLine("seg", in)
              .attribute("type", "reference")
              .attribute("corresp", writer.code(in));
          writer.inlines().write(in.content());
          out.closeInline();
        }
        default -> writer.write(placed.block());
      }
    }
    out.close();
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Marking || block instanceof Block.ReferenceLine;
  }

  private void enclosure(Block.Enclosure enclosure) {
    out.open("div").attribute("type", "attachment").attribute("xml:id", plan.id(enclosure));
    enclosure
        .heading()
        .ifPresent(heading -> {
          out.attribute("n", heading.number());
          out.openLine("head");
          writer.inlines().write(heading.content());
          out.closeInline();
        });
    write(enclosure.content());
    out.close();
  }
}
