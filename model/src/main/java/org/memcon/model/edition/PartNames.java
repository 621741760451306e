package org.memcon.model.edition;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;

/// The part names of a record's blocks, by which they are cited: `p7` for the seventh paragraph,
/// `t12` for the twelfth turn, `e1` for an enclosure, `b3` for any other block. They follow from
/// reading order alone, so that writer, index and pages agree without telling each other.
public final class PartNames {

  private final IdentityHashMap<Block, String> names = new IdentityHashMap<>();
  private int paragraphs;
  private int turns;
  private int enclosures;
  private int others;

  private PartNames() {}

  /// The names of all blocks of a record's body, at every depth. Paragraphs inside notes are
  /// counted after those of the body.
  public static PartNames of(DiplomaticRecord record) {
    PartNames names = new PartNames();
    names.walk(record.blocks());
    for (Note note : record.notes()) {
      names.walk(note.content());
    }
    return names;
  }

  /// The name of a block that is part of the record (the same object).
  public String name(Block block) {
    String name = names.get(block);
    if (name == null) {
      throw new IllegalArgumentException("not a block of this record: " + block.span());
    }
    return name;
  }

  /// The name of a block; empty where it is not part of the record.
  public Optional<String> find(Block block) {
    return Optional.ofNullable(names.get(block));
  }

  /// Where each named block came from, by its name.
  public Map<String, TextSpan> spans() {
    Map<String, TextSpan> spans = new HashMap<>();
    names.forEach((block, name) -> spans.put(name, block.span()));
    return spans;
  }

  /// All names, in no order.
  public Set<String> all() {
    return Set.copyOf(names.values());
  }

  private void walk(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> names.put(paragraph, "p" + ++paragraphs);
        case Block.Turn turn -> {
          names.put(turn, "t" + ++turns);
          walk(turn.words());
        }
        case Block.Enclosure enclosure -> {
          names.put(enclosure, "e" + ++enclosures);
          walk(enclosure.content());
        }
        case Block.Quotation quotation -> {
          other(quotation);
          walk(quotation.content());
        }
        case Block.Postscript postscript -> {
          other(postscript);
          walk(postscript.content());
        }
        case Block.ItemList list -> {
          other(list);
          items(list.items());
        }
        case Block.SubjectLine subject -> {
          other(subject);
          items(subject.items());
        }
        case Block.PageBreak pageBreak -> {}
        case Block.Subheading heading -> other(heading);
        case Block.Dateline dateline -> other(dateline);
        case Block.Participants participants -> other(participants);
        case Block.StageDirection stage -> other(stage);
        case Block.Table table -> other(table);
        case Block.Salutation salutation -> other(salutation);
        case Block.Signature signature -> other(signature);
        case Block.Marking marking -> other(marking);
        case Block.ReferenceLine line -> other(line);
        case Block.Figure figure -> other(figure);
        case Block.Opaque opaque -> other(opaque);
      }
    }
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      walk(item.nested());
    }
  }

  private void other(Block block) {
    names.put(block, "b" + ++others);
  }
}
