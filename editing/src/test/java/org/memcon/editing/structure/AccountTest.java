package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;
import org.memcon.model.text.SourceText;

/// Nothing is lost: the parts of every account add up to the source, and the letters that the
/// account gives to the edition are the letters that the edition holds.
class AccountTest {

  /// What the account gives to words of the edition.
  private static final Set<Destination> WORDS =
      EnumSet.of(
          Destination.HEADING,
          Destination.DATELINE,
          Destination.FRONT_MATTER,
          Destination.BODY,
          Destination.SPEAKER,
          Destination.STAGE,
          Destination.ENCLOSURE,
          Destination.SIGNATURE);

  private static void check(SourceText source) {
    Edition edition = new StructureRecognizer().edit(source);
    Account account = edition.account();
    assertEquals(
        source.characters().length(),
        account.totals().values().stream().mapToInt(n -> n).sum(),
        source.description().name());
    assertNull(account.totals().get(Destination.UNACCOUNTED), source.description().name());
    long claimed = 0;
    long other = 0;
    for (Account.Entry entry : account.entries()) {
      long letters = EditionFacts.count(source.text(entry.span()));
      claimed += WORDS.contains(entry.destination()) ? letters : 0;
      other +=
          entry.destination() == Destination.NOTE || entry.destination() == Destination.DESCRIPTION
              ? letters
              : 0;
    }
    long held = EditionFacts.letters(edition);
    long aside = EditionFacts.asideLetters(edition);
    assertEquals(claimed, held - aside, source.description().name());
    // A note's sign and a fact's label are claimed with note and fact.
    assertEquals(true, aside <= other, source.description().name());
  }

  @Test
  void everyCharacterOfATextIsAccountedFor() {
    check(
        Texts.plain(
            "a.txt",
            "1. A heading\n\nSylvania City, May 3, 1959.\n\n  • An item\n\n\fLast words.\n"));
  }

  @Test
  void anyCharactersAtAllAreAccountedFor() {
    String signs = "aB1 \n\n\f.,:;[]()/*•—–-\t\u00a0\u200b\ufeff“”’0123456789 May 1959 Mr. N. X.: ";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(600);
      for (int i = 0; i < length; i++) {
        int at = random.nextInt(signs.length());
        text.append(signs, at, Math.min(signs.length(), at + 1 + random.nextInt(4)));
      }
      check(Texts.plain("seed-" + seed + ".txt", text.toString()));
    }
  }

  @Test
  void everyCharacterOfRealPagesIsAccountedFor() throws IOException {
    try (Stream<Path> seeds = Files.list(SharedMaterial.folder("seeds"))) {
      seeds
          .filter(file -> file.toString().endsWith(".txt"))
          .forEach(seed -> check(SharedMaterial.read(seed)));
    }
  }

  @Test
  void everyCharacterOfRenderedVolumesIsAccountedFor(@TempDir Path out) throws Exception {
    Path render = SharedMaterial.file(SharedMaterial.folder("evaluation"), "render");
    List<Path> volumes;
    try (Stream<Path> files = Files.list(SharedMaterial.folder("frus"))) {
      volumes = files.sorted().toList();
    }
    Random random = new Random(7);
    for (String layout : List.of("etext", "web", "page", "ocr")) {
      for (int i = 0; i < 5; i++) {
        Path volume = volumes.get(random.nextInt(volumes.size()));
        Path folder = out.resolve(layout + i);
        render(render, layout, unpacked(volume, out), folder, random.nextInt(40));
        try (Stream<Path> texts = Files.list(folder)) {
          texts
              .filter(file -> file.toString().endsWith(".txt"))
              .forEach(file -> check(SharedMaterial.read(file)));
        }
      }
    }
  }

  private static Path unpacked(Path volume, Path out) throws IOException {
    Path xml = out.resolve(volume.getFileName().toString().replace(".gz", ""));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(volume))) {
      Files.write(xml, in.readAllBytes());
    }
    return xml;
  }

  private static void render(Path script, String layout, Path volume, Path out, int skip)
      throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(
                  "python3",
                  script.toString(),
                  layout,
                  volume.toString(),
                  out.toString(),
                  "--docs",
                  "10",
                  "--skip",
                  Integer.toString(skip))
              .inheritIO()
              .start();
      assertEquals(true, process.waitFor(2, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue());
    } catch (IOException noPython) {
      abort("no python3 to render volumes with");
    }
  }
}
