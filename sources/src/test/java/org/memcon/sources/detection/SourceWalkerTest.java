package org.memcon.sources.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

class SourceWalkerTest {

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  @Test
  void aFolderIsWalkedInNaturalOrder() throws IOException {
    write("page10.txt", "ten");
    write("page9.txt", "nine");
    write("Page2.txt", "two");
    write("inner/a.txt", "a");
    Found found = Found.in(folder);
    assertEquals(
        List.of("inner/a.txt", "Page2.txt", "page9.txt", "page10.txt"), found.names(folder));
    assertEquals("nine", found.text(2));
  }

  @Test
  void oneBadFileAmongAHundredIsOneLine() throws IOException {
    for (int i = 0; i < 99; i++) {
      write("letter" + i + ".txt", "Letter " + i);
    }
    write("letter50.docx", Packed.zip(Map.of("[Content_Types].xml", new byte[1])));
    Found found = Found.in(folder);
    assertEquals(99, found.files.size());
    assertEquals(
        List.of("letter50.docx: an Office document (DOCX, XLSX or PPTX); save it as PDF or HTML"),
        found.lines(folder));
  }

  @Test
  void hiddenFilesAndWhatPagesAreDrawnWithArePassedOver() throws IOException {
    write(".DS_Store", "x");
    write("Thumbs.db", "x");
    write("page.html", "<html>");
    write("page_files/site.css", "p {}");
    write("page_files/logo.png", "\u0089PNG");
    write("style.css", "p {}");
    Found found = Found.in(folder);
    assertEquals(List.of("page.html"), found.names(folder));
    assertEquals(4, found.passedOver.size(), found.passedOver::toString);
    assertEquals(List.of(), found.refusals);
  }

  @Test
  void aLinkInACircleEnds() throws IOException {
    write("a/letter.txt", "x");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("missing"));
    Found found = Found.in(folder);
    assertEquals(List.of("a/letter.txt"), found.names(folder));
    assertEquals(
        List.of("a/nowhere: a link that leads nowhere; mend or remove it"), found.lines(folder));
  }

  @Test
  void aMissingFileIsRefusedAndTheRestGoesOn() throws IOException {
    Path letter = write("letter.txt", "x");
    Found found = Found.in(folder.resolve("lost.txt"), letter);
    assertEquals(List.of("lost.txt: no such file; check the name"), found.lines(folder));
    assertEquals(1, found.files.size());
  }

  @Test
  void standardInputIsASource() throws IOException {
    Found found = new Found();
    byte[] page = Packed.gzip("<html><body>A page</body></html>");
    new SourceWalker(new ByteArrayInputStream(page)).walk(List.of("-"), found);
    assertEquals("-", found.files.getFirst().name());
    assertEquals("text/html", found.files.getFirst().mediaType());
    assertTrue(found.text(0).contains("A page"));
  }

  @Test
  void gzipInGzipIsUnpackedAndKeepsItsName() throws IOException {
    Path path = write("letter.txt.gz.gz", Packed.gzip(Packed.gzip("A letter")));
    Found found = Found.in(path);
    assertEquals(List.of("letter.txt.gz.gz"), found.names(folder));
    assertEquals("A letter", found.text(0));
    assertEquals(8, found.files.getFirst().size());
  }

  @Test
  void zipsHoldFoldersGzipsAndZips() throws IOException {
    Map<String, byte[]> inner = Map.of("deep.txt", "deep".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("b/two.html", "<html>two</html>".getBytes(StandardCharsets.UTF_8));
    outer.put("a/one.txt.gz", Packed.gzip("one"));
    outer.put("__MACOSX/a/._one", new byte[] {1});
    outer.put("inner.zip", Packed.zip(inner));
    Found found = Found.in(write("pages.zip", Packed.zip(outer)));
    assertEquals(
        List.of(
            "pages.zip!/a/one.txt.gz", "pages.zip!/b/two.html", "pages.zip!/inner.zip!/deep.txt"),
        found.names(folder));
    assertEquals("one", found.text(0));
    assertEquals("deep", found.text(2));
    assertEquals(1, found.passedOver.size());
  }

  @Test
  void aLargeFileInAZipCanBeOpenedAgainAfterTheWalk() throws IOException {
    String large = "The minister spoke. ".repeat(200_000);
    Map<String, byte[]> files = Map.of("large.txt", large.getBytes(StandardCharsets.UTF_8));
    Found found =
        Found.in(
            write("a.zip", Packed.zip(files)),
            write("b.zip", Packed.zip(Map.of("a.zip", Packed.zip(files)))));
    assertEquals(large, found.text(0));
    assertEquals(large, found.text(0));
    assertEquals(large, found.text(1));
  }

  @Test
  void aZipWithNamesOfDosIsRead() throws IOException {
    Map<String, byte[]> files = Map.of("Genève.txt", "x".getBytes(StandardCharsets.UTF_8));
    Found found = Found.in(write("old.zip", Packed.zip(files, Charset.forName("IBM437"))));
    assertEquals(List.of("old.zip!/Genève.txt"), found.names(folder));
  }

  private static String lines(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Line ").append(i * 7919 % 5000).append(" of a letter\n");
    }
    return text.toString();
  }

  @Test
  void aZipThatBreaksOffGivesWhatStandsBefore() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      files.put(i + ".txt", lines(200 + i).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Packed.zip(files);
    Found found = Found.in(write("cut.zip", Arrays.copyOf(whole, whole.length / 2)));
    assertTrue(found.files.size() >= 1 && found.files.size() < 5, found.names(folder)::toString);
    assertEquals(1, found.refusals.size());
    assertTrue(
        found.lines(folder).getFirst().contains("breaks off"), found.lines(folder)::toString);
  }

  @Test
  void aGzipThatBreaksOffGivesWhatStandsBefore() throws IOException {
    String text = lines(5000);
    byte[] whole = Packed.gzip(text);
    Found found = Found.in(write("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2)));
    assertEquals(1, found.files.size());
    assertTrue(text.startsWith(found.text(0)) && found.text(0).length() > 1000);
    assertEquals(1, found.refusals.size());
    assertTrue(found.refusals.getFirst().line().contains("the gzip file breaks off"));
  }

  @Test
  void whatAVisitorThrowsEndsTheWalk() throws IOException {
    Path letter =
        write("letters.zip", Packed.zip(Map.of("a.txt", "x".getBytes(StandardCharsets.UTF_8))));
    IOException full =
        assertThrows(
            IOException.class,
            () ->
                new SourceWalker()
                    .walk(
                        List.of(letter.toString()),
                        new SourceVisitor() {
                          @Override
                          public void file(SourceFile file) throws IOException {
                            throw new IOException("disk full");
                          }

                          @Override
                          public void refused(Refusal refusal) {}

                          @Override
                          public void passedOver(String name, String why) {}
                        }));
    assertEquals("disk full", full.getMessage());
  }
}
