package org.memcon.acceptance.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Makes the sample's generated files; run it after a change to their texts, and commit what it
/// writes.
final class SampleMaker {
  static final String MEMORANDUM = "memorandum-denxe-vey.pdf";
  static final String PAGES = "saint-orme.warc.gz";
  static final String MINUTES = "osp1960-62v04-d140.html.gz";

  /// Where the sample lies, from the repository's root.
  static final Path FOLDER = Path.of("app/src/main/resources/org/memcon/app/sample");

  private SampleMaker() {}

  /// Each generated file's name and its bytes.
  static Map<String, byte[]> made() throws IOException {
    var files = new TreeMap<String, byte[]>();
    files.put(MEMORANDUM, Memorandum.pdf(text("memorandum-denxe-vey.txt")));
    files.put(MINUTES, SavedPages.gzip(bytes("osp1960-62v04-d140.html")));
    files.put(
        PAGES,
        SavedPages.warc(
            PAGES,
            List.of(
                new SavedPages.SavedPage(
                    "https://digitalarchive.wetherell.example/document/letter-hraska-tolleveld-8-october-1960",
                    bytes("letter-hraska-tolleveld.html")),
                new SavedPages.SavedPage(
                    "https://archives.saint-orme.example/p7/1960/31",
                    bytes("note-on-the-seating.html")))));
    return files;
  }

  /// The committed folder, found from the directory that tests run in or from the root.
  static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(FOLDER))) {
        return at.resolve(FOLDER);
      }
    }
    throw new IllegalStateException("no " + FOLDER + " above " + Path.of("").toAbsolutePath());
  }

  static void write() throws IOException {
    for (Map.Entry<String, byte[]> file : made().entrySet()) {
      Files.write(folder().resolve(file.getKey()), file.getValue());
    }
  }

  /// A text of this package's test resources.
  static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SampleMaker.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
