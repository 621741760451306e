package org.memcon.tei.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.text.SourceDescription;
import org.memcon.tei.reading.EditionCollector;
import org.memcon.tei.reading.SharedMaterial;
import org.memcon.tei.reading.TeiReader;
import org.memcon.tei.validation.TeiValidator;

/// All volumes of FRUS that are at hand, read, written, validated and read again.
class FrusWrittenTest {

  @Test
  void everyVolumeIsWrittenValidAndReadAgainAsItWas() throws IOException {
    List<Path> volumes = SharedMaterial.volumes();
    assumeFalse(volumes.isEmpty(), "no volumes of FRUS at hand (shared/frus)");
    List<TeiValidator> validators = new ArrayList<>(List.of(TeiValidator.memcon()));
    Optional<Path> all = SharedMaterial.find("schema/tei_all.rng");
    if (all.isPresent()) {
      validators.add(TeiValidator.of(all.get()));
    }
    List<String> wrong =
        volumes.parallelStream().flatMap(volume -> faults(volume, validators).stream()).toList();
    assertEquals(List.of(), wrong);
  }

  private static List<String> faults(Path volume, List<TeiValidator> validators) {
    List<String> faults = new ArrayList<>();
    String name = volume.getFileName().toString();
    try (InputStream in = SharedMaterial.open(volume)) {
      Edition edition = read(in, name);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TeiWriter().write(edition, out);
      byte[] written = out.toByteArray();
      for (TeiValidator validator : validators) {
        validator
            .validate(new ByteArrayInputStream(written))
            .forEach(finding -> faults.add(name + ": " + finding));
      }
      Edition again = read(new ByteArrayInputStream(written), name);
      if (!WriteAndReadTest.plain(edition).equals(WriteAndReadTest.plain(again))) {
        faults.add(name + ": reads otherwise when it is written and read");
      }
    } catch (IOException e) {
      faults.add(name + ": " + e);
    }
    return faults;
  }

  private static Edition read(InputStream in, String name) throws IOException {
    EditionCollector collector = new EditionCollector();
    new TeiReader().read(in, name, collector);
    return collector.edition(SourceDescription.of(name, "application/tei+xml"));
  }
}
