package org.memcon.publishing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.RecordKind;

class BibtexWriterTest {

  @Test
  void aRecordInAVolumeIsInACollection() throws Exception {
    BibTeXEntry entry = entry(InventedRecords.printed("Tolls"));
    assertEquals(BibTeXEntry.TYPE_INCOLLECTION, entry.getType());
    assertEquals(new Key("kalm1958v02-d32"), entry.getKey());
    assertEquals("{Tolls}", field(entry, "title"));
    assertEquals(
        "Papers of the Kalm Straits, 1958–1960, Tolls \\& Free Ports", field(entry, "booktitle"));
    assertEquals("Ada Marlow and {Ruth Sand, Jr.}", field(entry, "editor"));
    assertEquals("1993", field(entry, "year"));
    assertEquals("1958-07-31/1958-08-03", field(entry, "origdate"));
    assertEquals("Document", field(entry, "type"));
    assertEquals("32", field(entry, "chapter"));
    assertEquals("112--115", field(entry, "pages"));
    assertEquals(
        "Memorandum of conversation, Tessin, 31 July–3 August 1958, Kalm State Archives f. 5, op."
            + " 1, d. 12",
        field(entry, "note"));
  }

  @Test
  void aKeptRecordIsUnpublishedAndSaysWhereItIs() throws Exception {
    BibTeXEntry entry = entry(InventedRecords.kept(RecordKind.TELEGRAM, "Telegram 7"));
    assertEquals(BibTeXEntry.TYPE_UNPUBLISHED, entry.getType());
    assertEquals("Telegram", field(entry, "howpublished"));
    assertEquals("1958-11?", field(entry, "date"));
    assertEquals("1958", field(entry, "year"));
    assertEquals("{Office of Ports and Lights}", field(entry, "author"));
    assertEquals("https://archive.example/doc_7?a=1&b=%20", field(entry, "url"));
    assertEquals("2026-01-05", field(entry, "urldate"));
  }

  @Test
  void whateverATitleHoldsIsReadBackAsText() throws Exception {
    Random random = new Random(7);
    String signs = "ab&%$#_{}~^\\<>\"'@=,-é";
    for (int i = 0; i < 500; i++) {
      StringBuilder title = new StringBuilder("T");
      for (int j = 0; j < 20; j++) {
        title.append(signs.charAt(random.nextInt(signs.length())));
      }
      BibTeXEntry entry = entry(InventedRecords.printed(title.toString()));
      assertEquals(
          title.toString(), plain(field(entry, "title")).replace('’', '\''), "seed 7, " + i);
    }
  }

  @Test
  void onlyNamesThatBibtexWouldPartAreHeldTogether() {
    assertEquals("Khoresh, Ada", LatexText.name("Khoresh, Ada"));
    assertEquals("{Ruth Sand, Jr.}", LatexText.name("Ruth Sand, Jr."));
    assertEquals(
        "{Office of Ports, Lights, Tolls}", LatexText.name("Office of Ports, Lights, Tolls"));
    assertEquals("{Ports and Lights}", LatexText.name("Ports and Lights"));
  }

  private static BibTeXEntry entry(CitedRecord record) throws IOException, ParseException {
    StringBuilder bibtex = new StringBuilder();
    BibtexWriter writer = new BibtexWriter(bibtex);
    writer.write(record);
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(bibtex.toString()));
    assertEquals(1, read.getEntries().size());
    return read.getEntries().values().iterator().next();
  }

  private static String field(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }

  private static String plain(String latex) throws Exception {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
  }
}
