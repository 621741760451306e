package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Another speaker for a turn, none for what is no turn, one for what is.
final class SpeakerChange {

  private final DiplomaticRecord record;
  private final String by;

  SpeakerChange(DiplomaticRecord record, String by) {
    this.record = record;
    this.by = by;
  }

  /// The record with this speaker, or nobody, for a part.
  Optional<DiplomaticRecord> of(Block part, String name) {
    return switch (part) {
      case Block.Turn turn when name.isBlank() ->
          Optional.of(Parts.replaced(record, turn, paragraphs(turn)));
      case Block.Turn turn -> {
        Speaker speaker = speaker(turn.speaker(), name, label(turn, name));
        Block.Turn now = new Block.Turn(turn.span(), speaker, turn.delivery(), turn.words());
        yield Optional.of(Parts.replaced(record, turn, List.of(now)));
      }
      case Block.Paragraph paragraph when name.isBlank() -> Optional.of(record);
      case Block.Paragraph paragraph -> {
        Inline label = new Inline.Text(paragraph.span(), "[" + name + ":]");
        Inline remark =
            new Inline.EditorialRemark(paragraph.span(), Optional.of(by), List.of(label));
        Speaker nobody =
            new Speaker(paragraph.span(), List.of(), "", "", Optional.<AuthorityId>empty());
        Block.Turn turn =
            new Block.Turn(
                paragraph.span(),
                speaker(nobody, name, List.of(remark)),
                Block.Turn.Delivery.VERBATIM,
                List.of(paragraph));
        yield Optional.of(Parts.replaced(record, paragraph, List.of(turn)));
      }
      default -> Optional.empty();
    };
  }

  /// A label that is no speaker's is a word of the paragraph.
  private static List<Block> paragraphs(Block.Turn turn) {
    List<Block> blocks = new ArrayList<>(turn.words());
    boolean verbatim = turn.delivery() == Block.Turn.Delivery.VERBATIM;
    if (verbatim && blocks.getFirst() instanceof Block.Paragraph first) {
      List<Inline> content = new ArrayList<>(turn.speaker().printed());
      if (!content.isEmpty()) {
        content.add(new Inline.Text(turn.speaker().span(), " "));
      }
      content.addAll(first.content());
      blocks.set(0, new Block.Paragraph(turn.span(), content, first.rendition()));
    }
    return blocks;
  }

  private List<Inline> label(Block.Turn turn, String name) {
    List<Inline> printed = turn.speaker().printed();
    if (turn.delivery() == Block.Turn.Delivery.NARRATED || printed.isEmpty()) {
      return printed;
    }
    String letters = Inline.letters(printed);
    int end = letters.length();
    while (end > 0 && !Character.isLetterOrDigit(letters.charAt(end - 1))) {
      end--;
    }
    return end == 0 || letters.substring(0, end).equalsIgnoreCase(name)
        ? printed
        : Wording.emended(printed, new Wording.Stretch(0, end), name, by);
  }

  /// Somebody who speaks elsewhere in the record is the same speaker; somebody present is who that
  /// is in the world.
  private Speaker speaker(Speaker before, String name, List<Inline> printed) {
    String key = Speaker.keyOf(name);
    Optional<Speaker> known =
        Parts.of(record).stream()
            .filter(Block.Turn.class::isInstance)
            .map(block -> ((Block.Turn) block).speaker())
            .filter(one -> one.key().equals(key) || Speaker.keyOf(one.name()).equals(key))
            .findFirst();
    Optional<AuthorityId> present =
        record.description().participants().stream()
            .filter(one -> Speaker.keyOf(one.name()).equals(key))
            .findFirst()
            .flatMap(Participant::authority);
    return new Speaker(
        before.span(),
        printed,
        name,
        known.map(Speaker::key).orElse(key),
        known.flatMap(Speaker::authority).or(() -> present));
  }
}
