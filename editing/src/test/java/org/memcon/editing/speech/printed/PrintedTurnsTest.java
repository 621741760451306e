package org.memcon.editing.speech.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;

/// Turns that an editor has encoded as paragraphs.
class PrintedTurnsTest {

  private static final TextSpan SPAN = new TextSpan(0, 0);

  private static Inline text(String words) {
    return new Inline.Text(SPAN, words);
  }

  private static Inline italic(String words) {
    return new Inline.Emphasis(SPAN, Run.Style.ITALIC, List.of(text(words)));
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(SPAN, List.of(content), Optional.empty());
  }

  private static DiplomaticRecord record(RecordKind kind, List<Block> blocks) {
    RecordDescription description =
        new RecordDescription(
            "Memorandum of Conversation",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new DiplomaticRecord(
        new RecordId("d1"),
        kind,
        SPAN,
        Optional.empty(),
        blocks,
        List.of(),
        description,
        List.of());
  }

  private static final List<Block> TALK =
      List.of(
          paragraph(text("The meeting began at noon.")),
          paragraph(italic("Secretary Bell:"), text(" The ferry\n  sails at noon.")),
          paragraph(italic("Minister Orlok: "), text("Not today.")),
          paragraph(text("The pier is shut, and nobody has the key.")),
          paragraph(italic("Secretary Bell:"), text(" Who has it?")),
          paragraph(italic("Minister Orlok:"), text(" Nobody.")));

  private static List<String> turns(DiplomaticRecord record) {
    List<String> turns = new ArrayList<>();
    for (Block block : record.blocks()) {
      if (block instanceof Block.Turn turn) {
        StringBuilder words = new StringBuilder(turn.speaker().key()).append(':');
        for (Block spoken : turn.words()) {
          words.append(' ').append(Inline.wording(((Block.Paragraph) spoken).content()));
        }
        turns.add(Inline.wording(turn.speaker().printed()) + " | " + words);
      }
    }
    return turns;
  }

  @Test
  void paragraphsThatBeginWithANameInItalicsAreTurns() {
    DiplomaticRecord record = PrintedTurns.in(record(RecordKind.MEMORANDUM_OF_CONVERSATION, TALK));
    assertEquals(
        List.of(
            "Secretary Bell: | bell: The ferry sails at noon.",
            "Minister Orlok: | orlok: Not today. The pier is shut, and nobody has the key.",
            "Secretary Bell: | bell: Who has it?",
            "Minister Orlok: | orlok: Nobody."),
        turns(record));
    assertInstanceOf(Block.Paragraph.class, record.blocks().getFirst());
  }

  @Test
  void anEditorsTagInTheLabelSaysWhoSpeaks() {
    AuthorityId bell = new AuthorityId("p_BE1");
    List<Block> talk = new ArrayList<>(TALK);
    Inline name =
        new Inline.Name(
            SPAN,
            Inline.Name.Kind.PERSON,
            Optional.of(bell),
            Optional.empty(),
            List.of(text("Secretary Bell")));
    talk.set(1, paragraph(name, text(": The ferry sails at noon.")));
    DiplomaticRecord record = PrintedTurns.in(record(RecordKind.MEMORANDUM_OF_CONVERSATION, talk));
    Block.Turn first = assertInstanceOf(Block.Turn.class, record.blocks().get(1));
    assertEquals(Optional.of(bell), first.speaker().authority());
    assertEquals("Secretary Bell: | bell: The ferry sails at noon.", turns(record).getFirst());
  }

  @Test
  void telegramsAndRecordsWithTurnsStayAsTheyAre() {
    DiplomaticRecord telegram = record(RecordKind.TELEGRAM, TALK);
    assertSame(telegram, PrintedTurns.in(telegram));
    DiplomaticRecord made = PrintedTurns.in(record(RecordKind.MEMORANDUM_OF_CONVERSATION, TALK));
    assertSame(made, PrintedTurns.in(made));
  }

  @Test
  void paragraphsWithoutNamesStayAsTheyAre() {
    DiplomaticRecord told =
        record(
            RecordKind.MEMORANDUM_OF_CONVERSATION,
            List.of(
                paragraph(text("Secretary Bell said that the ferry sails at noon.")),
                paragraph(text("Comment: Nobody believed him.")),
                paragraph(text("Minister Orlok thanked him."))));
    assertSame(told, PrintedTurns.in(told));
  }
}
