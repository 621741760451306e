package org.memcon.publishing.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.Chapter;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.invented.Conversation;

class EpubWriterTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private static Map<String, String> book() throws IOException {
    Conversation conversation = Conversation.of(3);
    Chapter chapter =
        new Chapter(
            conversation.record(),
            CitedRecord.of(
                conversation.record(), Optional.empty(), conversation.source().description()),
            "en",
            List.of("The Summit", "First <day>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpubWriter epub =
        new EpubWriter(
            BookDescription.of(chapter, Instant.parse("2026-01-02T09:30:00Z")),
            Set.of(conversation.record().id()),
            out);
    epub.add(chapter);
    epub.end();
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String chapter(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("EPUB/r-"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void theFirstFileSaysWhatAllIs() throws IOException {
    Map<String, String> files = book();
    assertEquals("mimetype", files.keySet().iterator().next());
    assertEquals("application/epub+zip", files.get("mimetype"));
  }

  @Test
  void everyFileIsWellFormed() throws Exception {
    for (Map.Entry<String, String> file : book().entrySet()) {
      if (file.getKey().matches(".*\\.(xhtml|opf|xml)")) {
        byte[] bytes =
            file.getValue().replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
      }
    }
  }

  @Test
  void notesOpenWhereTheyAreCalledAndLeadBack() throws IOException {
    String text = chapter(book());
    assertTrue(text.contains("epub:type=\"noteref\""), text);
    assertTrue(text.contains("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn1\">"));
    assertTrue(text.contains("href=\"#fn1\""));
    Set<String> ids = new HashSet<>();
    ID.matcher(text).results().forEach(id -> assertTrue(ids.add(id.group(1)), id.group(1)));
  }

  @Test
  void theContentsFollowThePartsOfTheVolumeAndListThePages() throws IOException {
    String contents = book().getOrDefault("EPUB/nav.xhtml", "");
    assertTrue(contents.contains("epub:type=\"toc\""));
    assertTrue(contents.contains(">First &lt;day&gt;</a>"), contents);
    assertTrue(contents.contains("epub:type=\"page-list\""), contents);
    assertFalse(contents.contains("<ol></ol>"), contents);
  }

  @Test
  void thePackageSaysWhenItWasMadeAndInWhichLanguage() throws IOException {
    String about = book().getOrDefault("EPUB/package.opf", "");
    assertTrue(about.contains("<meta property=\"dcterms:modified\">2026-01-02T09:30:00Z</meta>"));
    assertTrue(about.contains("<dc:language>en</dc:language>"));
    assertTrue(about.contains("pageNavigation"));
  }
}
