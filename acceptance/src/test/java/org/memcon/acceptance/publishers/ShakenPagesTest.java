package org.memcon.acceptance.publishers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.edition.Account.Destination;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Pages with their lines lost, doubled, exchanged and mixed with those of others: each is read to
/// its end, and every one of its characters has a place.
///
/// `-Dmemcon.shaken=N` shakes so many, `-Dmemcon.shaken.seed=S` others.
class ShakenPagesTest {

  private static final int PAGES = Integer.getInteger("memcon.shaken", 400);
  private static final long SEED = Long.getLong("memcon.shaken.seed", 7);

  /// What somebody may paste or lose anywhere.
  private static final List<String> SCRAPS =
      List.of(
          "\n\n", "1 ", "(a) ", "* ", "[1]", "/1/", "\t", "No. 5", "Document 2: ", "\f", "- 12 -");

  private final Random random = new Random(SEED);

  @Test
  void nothingIsLostAndNothingFails() throws IOException {
    List<String> names = PublishedPagesTest.pages();
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      String name = names.get(random.nextInt(names.size()));
      String page = shaken(lines(name), lines(names.get(random.nextInt(names.size()))), name);
      missing(name, page).forEach(what -> lost.add(name + ": " + what + "\n" + page));
    }
    assertEquals(List.of(), lost, "seed " + SEED);
  }

  private static List<String> lines(String name) throws IOException {
    String page = Files.readString(PublishedPagesTest.FOLDER.resolve(name));
    return Arrays.asList(page.split(isMarkup(name) ? "(?<=>)(?=<)" : "\n", -1));
  }

  private static boolean isMarkup(String name) {
    return name.endsWith(".html");
  }

  private String shaken(List<String> page, List<String> other, String name) {
    List<String> lines = new ArrayList<>(page);
    for (int i = 0; i <= random.nextInt(6) && !lines.isEmpty(); i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.subList(at, Math.min(lines.size(), at + 3)).clear();
        case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
        case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
        case 3 -> lines.addAll(at, other.subList(0, random.nextInt(Math.min(8, other.size()))));
        case 4 -> lines.set(at, lines.get(at).substring(lines.get(at).length() / 2));
        default -> lines.set(at, SCRAPS.get(random.nextInt(SCRAPS.size())) + lines.get(at));
      }
    }
    return String.join(isMarkup(name) ? "" : "\n", lines);
  }

  /// The characters that went nowhere.
  private static List<String> missing(String name, String page) throws IOException {
    SourceFile file = SourceFile.of(name, "", page.getBytes(StandardCharsets.UTF_8));
    Map<Destination, Integer> account = Map.of();
    try {
      if (SourceReader.read(file) instanceof Reading.Text reading) {
        account = new StructureRecognizer().edit(reading.text()).account().totals();
      }
    } catch (UnusableSourceException refused) {
      // What is no page any more is refused, and that is right.
    }
    return account.containsKey(Destination.UNACCOUNTED)
        ? List.of(account.get(Destination.UNACCOUNTED) + " characters")
        : List.of();
  }
}
