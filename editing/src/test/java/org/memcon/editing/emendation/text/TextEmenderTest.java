package org.memcon.editing.emendation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.editing.structure.Texts;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.text.SourceText;

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

  private static List<String> shown(List<Inline.Emendation> repairs) {
    return repairs.stream().map(it -> it.original() + " → " + it.corrected()).toList();
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
        shown(repairs));
    assertTrue(repairs.stream().allMatch(it -> it.confidence() >= 0.8 && !it.by().isBlank()));
  }

  @Test
  void aTextWithoutFaultsIsLeftAlone() {
    assertEquals(List.of(), repairs(edit(CLEAN)));
    assertEquals(List.of(), repairs(edit(CLEAN.replace("ferry", "Khrumbachev"))));
  }

  @Test
  void aWordThatFellApartIsJoined() {
    String scan = CLEAN.replace("objection", "objec tion").replace("to the", "tothe");
    Edition bold = new StructureRecognizer(Repair.BOLD).edit(Texts.plain("scan.txt", scan));
    assertTrue(shown(repairs(bold)).contains("objec tion → objection"));
  }

  @Test
  void howMuchIsRepairedIsSaid() {
    String scan = CLEAN.replace("be glad", "beglad").replace("to the", "tothe");
    SourceText source = Texts.plain("scan.txt", scan);
    assertEquals(List.of(), repairs(new StructureRecognizer(Repair.NONE).edit(source)));
    int careful = repairs(new StructureRecognizer(Repair.CAREFUL).edit(source)).size();
    int bold = repairs(new StructureRecognizer(Repair.BOLD).edit(source)).size();
    assertTrue(careful <= bold && bold >= 3, careful + ", " + bold);
    assertEquals(Optional.of(Repair.CAREFUL), Repair.of("Careful"));
    assertEquals(Optional.of(new Repair(0.9)), Repair.of("0.9"));
    assertEquals(Optional.empty(), Repair.of("0.2"));
    assertEquals(Optional.empty(), Repair.of("much"));
  }

  @Test
  void charactersThatWereDecodedWronglyAreReadAgain() {
    String spoilt =
        CLEAN
            .replace("Minister said", "Ministerâ€™s man said")
            .replace("glad of it", "glad of CafÃ© NdiayÃ©")
            .replace("the agreement", "the â€œagreementâ€");
    assertEquals(
        List.of(
            "Ministerâ€™s → Minister’s",
            "CafÃ© → Café",
            "NdiayÃ© → Ndiayé",
            "â€œagreementâ€. → “agreement”."),
        shown(repairs(edit(spoilt))));
    assertEquals(
        List.of(), repairs(edit(CLEAN.replace("ferry", "CAFÉ Ângela Århus Žižek déjà «à»"))));
  }

  @Test
  void whatWindowsWroteIsNoControlCharacter() {
    assertEquals("the Minister’s “pier”", Decoding.again("the Ministers pier"));
    assertEquals("don’t", Decoding.again("donÃ¢â‚¬â„¢t"));
    assertEquals("Мир", Decoding.again("ÐœÐ¸Ñ€"));
    assertEquals("voilà", Decoding.again("voilÃ"));
  }

  @Test
  void anApostropheThatWasLostIsGivenBack() {
    assertEquals(
        List.of("� → ’", "� → ’"),
        shown(repairs(edit(CLEAN.replace("I replied", "I don�t know; the pier�s keeper")))));
  }

  @Test
  void ligaturesAndSoftHyphensAreLetters() {
    assertEquals(
        List.of("ﬁrst → first", "oﬃce → office", "agree­ment → agreement"),
        shown(repairs(edit(CLEAN.replace("I replied", "The ﬁrst oﬃce agree­ment")))));
  }

  @Test
  void initialsAndHoursAreReadRight() {
    assertEquals(
        List.of("p.rn. → p.m.", "A.l. → A.I.", " prn →  pm"),
        shown(repairs(edit(CLEAN.replace("I replied", "At 3 p.rn., A.l. Hraška, or at 4 prn,")))));
    assertEquals(List.of(), repairs(edit(CLEAN.replace("I replied", "The barn of A.L. Hraška"))));
  }

  @Test
  void aBarMayCloseABracket() {
    assertEquals(
        List.of(" | → ]"),
        shown(repairs(edit(CLEAN + "\nHe went on to the pier [and saw nobody there |"))));
  }

  @Test
  void barsOfMenusAndTablesAreNoLetters() {
    String menu = "home | treaties | gauge readings | guest book | mail\n\n";
    String table = "| pier | ferry | lock |\n\n| one | two | three |\n\n";
    assertEquals(List.of(), repairs(edit(menu + CLEAN + table + menu)));
    String spelt = "Then Aliou Diatta and Penda Ndiayé came to the pier. ".repeat(2);
    assertEquals(List.of(), repairs(edit(menu + CLEAN + spelt + "\n\n" + table + menu)));
  }

  @Test
  void wordsOfOtherLanguagesAndOfTreatiesAreLeftAlone() {
    String dutch =
        """
        Nota

        De heer Orlok deelde mij mede dat de regering van Velonia geen bezwaar zou maken tegen de
        veerboot, en dat de havenmeester het bericht nog heden aan de pers zou geven.
        """;
    assertEquals(List.of(), repairs(edit(dutch)));
    assertEquals(List.of(), repairs(edit(CLEAN + "\nIn witness whereof the parties signed it.\n")));
  }
}
