package org.memcon.tei.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceDescription;
import org.memcon.tei.reading.EditionCollector;
import org.memcon.tei.reading.TeiReader;
import org.memcon.tei.validation.TeiValidator;

class TeiCorpusWriterTest {

  @Test
  void editionsBehindEachOtherAreOneValidFileAndEachRecordIsReadAgain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TeiCorpusWriter corpus =
        new TeiCorpusWriter("wheat & barley", "What was found.", Written::known, out);
    Set<RecordId> ids = new HashSet<>();
    List<String> written = new ArrayList<>();
    for (int seed = 1; seed <= 60; seed++) {
      Edition edition = new RandomEditions(seed).edition();
      List<RecordId> its = edition.records().stream().map(DiplomaticRecord::id).toList();
      if (its.stream().noneMatch(ids::contains)) {
        corpus.add(edition);
        ids.addAll(its);
        edition.records().forEach(record -> written.add(line(record)));
      }
    }
    corpus.end();
    byte[] file = out.toByteArray();
    assertEquals(List.of(), TeiValidator.memcon().validate(new ByteArrayInputStream(file)));
    EditionCollector collector = new EditionCollector();
    new TeiReader().read(new ByteArrayInputStream(file), "corpus.xml", collector);
    assertEquals(
        written,
        collector
            .edition(SourceDescription.of("corpus.xml", "application/tei+xml"))
            .records()
            .stream()
            .map(TeiCorpusWriterTest::line)
            .toList());
  }

  private static String line(DiplomaticRecord record) {
    return record.id() + " in " + record.description().volume().orElse("none");
  }
}
