package org.memcon.app.workflow.evaluation.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.tree.InventedVolume;

class EvaluationTest {

  @TempDir private Path folder = Path.of("");
  private final List<String> refused = new ArrayList<>();
  private final Set<String> kept = new TreeSet<>();

  @Test
  void eachLayoutHasItsReportOverAllVolumes() throws IOException {
    Files.write(folder.resolve("one.xml"), InventedVolume.bytes());
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("two.xml.gz")))) {
      out.write(InventedVolume.bytes());
    }
    List<LayoutReport> reports = run(List.of(Layout.values()), 10);
    assertEquals(List.of("etext", "web", "page", "ocr"), layouts(reports));
    LayoutReport etext = reports.getFirst();
    assertEquals(2, etext.volumes());
    assertEquals(4, etext.documents());
    LayoutReport.Row documents = etext.elements().getFirst();
    assertEquals("documents", documents.element());
    assertEquals(4, documents.right());
    assertEquals(100.0, documents.f1(), 1e-9);
    assertEquals(100.0, etext.words().percent(), 1e-9);
    assertEquals(List.of(), refused);
  }

  @Test
  void theTextsAndTheirEditionsCanBeKept() throws IOException {
    Files.write(folder.resolve("one.xml"), InventedVolume.bytes());
    run(List.of(Layout.PAGE, Layout.WEB), 10);
    assertEquals(
        Set.of(
            "page-one.txt",
            "page-one.xml",
            "web-one-d1.txt",
            "web-one-d1.xml",
            "web-one-d2.txt",
            "web-one-d2.xml"),
        kept);
  }

  @Test
  void fewerDocumentsOfEachVolumeCanBeTaken() throws IOException {
    Files.write(folder.resolve("one.xml"), InventedVolume.bytes());
    assertEquals(1, run(List.of(Layout.ETEXT), 1).getFirst().documents());
  }

  @Test
  void whatIsNoGoldIsRefusedInOneLineAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The ferry has sailed.");
    Files.writeString(
        folder.resolve("b.xml"),
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>No"
            + " document.</p></body></text></TEI>");
    Files.writeString(
        folder.resolve("c.xml"),
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>\n<div type=\"document\"><p>Cut");
    Files.write(folder.resolve("d.xml"), InventedVolume.bytes());
    List<LayoutReport> reports = run(List.of(Layout.ETEXT), 10);
    assertEquals(1, reports.getFirst().volumes());
    assertEquals(3, refused.size(), refused.toString());
    assertTrue(refused.get(0).contains("a.txt: no TEI; give volumes"), refused.get(0));
    assertTrue(refused.get(1).contains("b.xml: no document in it; "), refused.get(1));
    assertTrue(
        refused.get(2).contains("c.xml, line 2: cannot be read on from here"), refused.get(2));
  }

  @Test
  void anEntityOutsideTheFileIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the minister is a spy");
    Path gold = folder.resolve("curious.xml");
    Files.writeString(
        gold,
        "<!DOCTYPE TEI [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
            + "<div type=\"document\"><p>&s;</p></div></body></text></TEI>");
    List<LayoutReport> reports = Evaluation.run(List.of(gold.toString()), settings(9), listener());
    assertTrue(reports.isEmpty() || !reports.toString().contains("spy"), () -> reports.toString());
    assertEquals(1, refused.size());
  }

  @Test
  void theWorstDocumentsSayWhatDiffers() throws IOException {
    // What no reader of the text could know: the editors corrected the year.
    String gold =
        new String(InventedVolume.bytes(), java.nio.charset.StandardCharsets.UTF_8)
            .replace("<date when=\"1901-05-03\">", "<date when=\"1902-05-03\">");
    Files.writeString(folder.resolve("one.xml"), gold);
    List<LayoutReport.WorstDocument> worst = run(List.of(Layout.ETEXT), 10).getFirst().worst();
    LayoutReport.WorstDocument first =
        worst.stream().filter(each -> each.document().equals("d1")).findFirst().orElseThrow();
    assertEquals("1. Memorandum of Conversation", first.head());
    assertTrue(
        first
            .differences()
            .contains(new LayoutReport.Difference("date", "1902-05-03", "1901-05-03")),
        first::toString);
  }

  private List<LayoutReport> run(List<Layout> layouts, int documents) throws IOException {
    Evaluation.Settings settings =
        new Evaluation.Settings(layouts, documents, 5, (layout, name, bytes) -> kept.add(name));
    return Evaluation.run(List.of(folder.toString()), settings, listener());
  }

  private Evaluation.Settings settings(int documents) {
    return new Evaluation.Settings(List.of(Layout.ETEXT), documents, 5, Evaluation.Keeper.NONE);
  }

  private Evaluation.Listener listener() {
    return new Evaluation.Listener() {
      @Override
      public void at(long done, long total, String what) {}

      @Override
      public void refused(String line) {
        refused.add(line);
      }
    };
  }

  private static List<String> layouts(List<LayoutReport> reports) {
    return reports.stream().map(LayoutReport::layout).toList();
  }
}
