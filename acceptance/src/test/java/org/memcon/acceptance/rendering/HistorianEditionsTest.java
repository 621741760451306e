package org.memcon.acceptance.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.html.reading.HtmlReader;
import org.w3c.dom.Element;

class HistorianEditionsTest {

  private static final int VOLUMES = 13;
  private static final int DOCUMENTS = 18;

  /// What may differ where gold itself is odd: a date that its encoders misread, a call that they
  /// left out.
  private static final double ODD = 0.01;

  private final List<String> wrong = new ArrayList<>();
  private final List<String> odd = new ArrayList<>();

  @Test
  void editionsOfPagesRenderedFromGoldKeepTheGold() throws IOException {
    List<Path> files = SharedMaterial.volumes();
    assumeFalse(files.isEmpty(), "no gold volumes beside the repository");
    int read = 0;
    for (int v = 0; v < VOLUMES; v++) {
      GoldVolume volume = GoldVolume.read(files.get((v * files.size() + 2) / VOLUMES));
      int step = Math.max(1, volume.documents().size() / DOCUMENTS);
      for (int d = (v + 1) % step; d < volume.documents().size(); d += step) {
        compare(volume, volume.documents().get(d));
        read++;
      }
    }
    assertTrue(read >= 200, read + " documents");
    assertEquals("", String.join("\n", wrong));
    assertTrue(odd.size() <= ODD * read, () -> String.join("\n", odd));
  }

  private void compare(GoldVolume volume, Element document) throws IOException {
    String name = volume.id() + "-" + GoldVolume.id(document);
    byte[] page = HistorianOfficeRenderer.page(volume, document).getBytes(UTF_8);
    SourceText text = new HtmlReader().read(SourceFile.of("page.html", "text/html", page));
    Edition edition = new StructureRecognizer().edit(text);
    GoldDocument gold = new GoldDocument(document);
    differ(wrong, name + " records", 1, edition.records().size());
    DiplomaticRecord record = edition.records().getFirst();
    differ(wrong, name + " id", name, record.id().value());
    differ(
        wrong,
        name + " heading",
        undigited(gold.heading()),
        record.heading().map(h -> undigited(GoldDocument.letters(text.text(h.span())))).orElse(""));
    differ(
        wrong,
        name + " unaccounted",
        null,
        edition.account().totals().get(Destination.UNACCOUNTED));
    differ(
        odd,
        name + " called notes",
        (long) gold.calls().size(),
        record.notes().stream().filter(Note::called).count());
    if (!gold.days().isEmpty()) {
      String day = record.description().date().map(HistoricalDate::edtf).orElse("none");
      differ(odd, name + " date", gold.days().getFirst(), day.split("[T/]", 2)[0]);
    }
  }

  /// Calls stand in a heading's span; its digits are left out of both.
  private static String undigited(String letters) {
    return letters.replaceAll("[\\d*†‡§]", "");
  }

  private static void differ(
      List<String> list, String what, @Nullable Object gold, @Nullable Object made) {
    if (!Objects.equals(gold, made)) {
      list.add(what + ": gold " + gold + ", made " + made);
    }
  }
}
