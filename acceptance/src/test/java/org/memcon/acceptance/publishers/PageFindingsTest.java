package org.memcon.acceptance.publishers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.editing.review.edition.EditionReview;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Edition;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;

/// What an editor should look at in the pages: each finding here is so in its page, and no other
/// page has one.
class PageFindingsTest {

  private static final List<String> REAL =
      List.of(
          "article-about-records.html MC019",
          "browse-documents.html MC019",
          "catalogue-entry.html MC019",
          "entry-of-an-encyclopedia.html MC019",
          "fields-of-a-content-system.html MC011",
          "list-of-a-chapter.html MC019",
          "list-of-documents.html MC019",
          "page-of-a-book.html MC019",
          "raised-notes-half-called.html MC203",
          "telegram-by-machine.txt MC016",
          "telegram-with-attributes.txt MC016",
          "telegrams-by-number.html MC015",
          "telegrams-by-number.html MC015",
          "timeline.html MC019",
          "typed-despatch.txt MC016",
          "typed-letter.txt MC016");

  @Test
  void whatIsFoundIsSoInThePage() throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : PublishedPagesTest.pages()) {
      SourceFile file =
          SourceFile.of(name, "", Files.readAllBytes(PublishedPagesTest.FOLDER.resolve(name)));
      if (SourceReader.read(file) instanceof Reading.Text reading) {
        Edition edition = EditionReview.reviewed(new StructureRecognizer().edit(reading.text()));
        edition.findings().forEach(finding -> found.add(told(name, finding)));
        edition
            .records()
            .forEach(
                record -> record.findings().forEach(finding -> found.add(told(name, finding))));
      }
    }
    assertEquals(REAL, found);
  }

  private static String told(String name, Finding finding) {
    return name + " " + finding.code();
  }
}
