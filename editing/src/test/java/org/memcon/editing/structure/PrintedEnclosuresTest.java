package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// Papers that other papers enclose, on printed pages whose documents have no numbers.
class PrintedEnclosuresTest {

  private static final String WORDS =
      """
          The Minister named Tuesday as the day of the ferry, and went on to
      say that he would not be seen on the pier on any other day of that
      week, whatever the Legation might think of it or say about it in its
      telegrams, which he had read with care.
          The Minister asked for his hat, and nobody on the pier could then
      say who had seen it last or where it might have been put down while
      the captain was being waited for by the whole of the Legation
      and by the better part of the town.
          The Captain came on board towards noon, looked at the boiler and
      at the sky, and told the Clerk to write down that the ferry would
      not sail before the fog had gone, which nobody on the pier doubted
      who had seen fog before.
      """;

  private static String letter(String file, String day) {
    return file
        + "\nThe Minister in Freedonia (Bell) to the Secretary of State\n\nSylvania City, May "
        + day
        + ", 1949.\n\n"
        + WORDS
        + "                                             Arthur William Bellingham\n";
  }

  private static String paper(String label, String title) {
    return "    " + label + "\n" + title + "\n\nSylvania City, May 2, 1949.\n\n" + WORDS;
  }

  private static final String TEXT =
      letter("900.00/5–349", "3")
          + paper("[Enclosure]", "Note by the Clerk of the Pier")
          + "\n"
          + letter("900.00/5–449", "4")
          + paper("[Enclosure 1]", "Memorandum by the Captain of the Ferry")
          + "\n"
          + letter("900.00/5–549", "5")
          + paper("[Annex A]", "List of the Hats That Were Lost")
          + "\n"
          + paper("[Annex]", "Report by the Planning Staff of the Ferry Office")
          + "\n"
          + letter("900.00/5–649", "6");

  private static final Edition EDITION =
      new StructureRecognizer().edit(Texts.plain("pages.txt", TEXT));

  @Test
  void onlyWhatAGapSetsOffIsADocumentOfItsOwn() {
    String letter = "The Minister in Freedonia (Bell) to the Secretary of State";
    assertEquals(
        List.of(letter, letter, letter, "Report by the Planning Staff of the Ferry Office", letter),
        EDITION.records().stream().map(record -> record.description().title()).toList());
  }

  @Test
  void aSignatureAtTheRightEndsWhereTheLabelBegins() {
    List<Block> blocks = EDITION.records().getFirst().blocks();
    assertEquals(
        List.of("Arthur William Bellingham"),
        blocks.stream()
            .filter(Block.Signature.class::isInstance)
            .map(block -> Inline.wording(((Block.Signature) block).content()))
            .toList());
    assertEquals(1, blocks.stream().filter(Block.Enclosure.class::isInstance).count());
  }
}
