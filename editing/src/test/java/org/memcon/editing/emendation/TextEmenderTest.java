package org.memcon.editing.emendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.editing.structure.Texts;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// The faults of a scan's text are repaired; a text without them is left alone.
class TextEmenderTest {

  private static final String CLEAN =
      """
      Memorandum of Conversation

      Sylvania City, May 3, 1959.

      The Minister said that the ferry might sail from the pier in July. I replied that the
      government would be glad of it and that the military had no objection to the agreement.

      He hoped that it will be useful to the Department, and the Prime Minister of Freedonia agreed.
      """;

  private static Edition edit(String text) {
    return new StructureRecognizer().edit(Texts.plain("scan.txt", text));
  }

  private static List<Inline.Emendation> repairs(Edition edition) {
    return edition.records().stream()
        .flatMap(record -> record.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).content().stream())
        .flatMap(inline ->
            inline instanceof Inline.ReportedSpeech said
                ? said.content().stream()
                : Stream.of(inline))
        .filter(Inline.Emendation.class::isInstance)
        .map(Inline.Emendation.class::cast)
        .toList();
  }

  @Test
  void theFaultsOfAScanAreRepairedAndWhatStoodThereIsKept() {
    Edition edition =
        edit(
            CLEAN
                .replace("of the pier", "ofthe pier")
                .replace("might", "rnight")
                .replace("July", "Ju1y")
                .replace("I replied", "| replied")
                .replace("be glad", "beglad")
                .replace("military", "mi1itary")
                .replace("to the Department", "tothe Department")
                .replace("Prime Minister", "Prirne Minister")
                .replace("will", "wi11")
                .replace("government", "governent")
                .replace("agreement", "agree1nent".replace("1n", "rn")));
    List<Inline.Emendation> repairs = repairs(edition);
    assertEquals(
        List.of(
            "rnight → might",
            "Ju1y → July",
            "| → I",
            "governent → government",
            "beglad → be glad",
            "mi1itary → military",
            "agreernent → agreement",
            "wi11 → will",
            "tothe → to the",
            "Prirne → Prime"),
        repairs.stream().map(it -> it.original() + " → " + it.corrected()).toList());
    assertTrue(repairs.stream().allMatch(it -> it.confidence() >= 0.8 && !it.by().isBlank()));
  }

  @Test
  void aTextWithoutFaultsIsLeftAlone() {
    assertEquals(List.of(), repairs(edit(CLEAN)));
    assertEquals(List.of(), repairs(edit(CLEAN.replace("ferry", "Khrumbachev"))));
  }

  @Test
  void aNameThatTheSourceRepeatsIsNoFault() {
    WordCounts words = new WordCounts();
    words.add("in the of and model ".repeat(30_000));
    WordCounts own = new WordCounts();
    own.add("Inthe Inthe Inthe Inthe");
    assertTrue(new FaultRules(words, own).propose("Inthe").isEmpty());
    assertEquals(
        "in the", new FaultRules(words, new WordCounts()).propose("inthe").orElseThrow().reading());
  }

  @Test
  void aNumberThatCallsANoteIsNoLetter() {
    FaultRules rules = new FaultRules(WordCounts.trained(), new WordCounts());
    assertTrue(rules.propose("State1").isEmpty());
    assertTrue(rules.propose("11").isEmpty());
    assertEquals("national", rules.propose("nationa1").orElseThrow().reading());
  }

  @Test
  void countsAreReadAsTheyWereWritten() throws IOException {
    WordCounts words = new WordCounts();
    words.add("ferry Ferry pier");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    words.write(out, 2);
    WordCounts read = WordCounts.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(List.of(2, 0), List.of(read.of("ferry"), read.of("pier")));
  }

  @Test
  void barsOfMenusAndTablesAreNoLetters() {
    String menu = "home | treaties | gauge readings | guest book | mail\n\n";
    String table = "| pier | ferry | lock |\n\n| one | two | three |\n\n";
    assertEquals(List.of(), repairs(edit(menu + CLEAN + table + menu)));
    String spelt = "Then Aliou Diatta and Penda Ndiayé came to the pier. ".repeat(2);
    assertEquals(List.of(), repairs(edit(menu + CLEAN + spelt + "\n\n" + table + menu)));
  }
}
