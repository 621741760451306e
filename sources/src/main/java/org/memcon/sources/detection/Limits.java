package org.memcon.sources.detection;

import org.memcon.sources.pdf.reading.PdfReader;

/// How much Memcon takes on at once, in one place, so that no file makes it run out of memory, disk
/// or time. What is beyond is refused in one line.
public final class Limits {

  /// Bytes of a plain text or HTML page: a sixteenth of the memory that Java may use (its lines and
  /// what is recognized in them take several times as much), 64 MB at most.
  public static final int TEXT_BYTES =
      (int) Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  /// Characters of one line of a plain text; a longer one is no document's.
  public static final int LINE_CHARACTERS = 1_000_000;

  /// Lines of a plain text: what is made of each takes a kilobyte or two of memory.
  public static final int LINES =
      (int) Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 2048);

  /// Bytes of a TEI volume, which is read as it streams by; FRUS's largest has 12 MB.
  public static final long TEI_BYTES = 1L << 30;

  /// What a PDF may ask for: 512 MB, 10,000 pages, words within a quarter of the memory, 40 million
  /// drawing operations (a page of text has some thousands).
  public static final PdfReader.Bounds PDF =
      new PdfReader.Bounds(
          512L << 20,
          10_000,
          Math.min(5_000_000, Runtime.getRuntime().maxMemory() / 450),
          40_000_000);

  /// Bytes that any container may unpack to, nested ones included.
  public static final long UNPACKED_BYTES = 1L << 30;

  /// Beyond [#UNPACKED_BYTES] a container may unpack to so many times its own size; text packs to a
  /// fifth, a bomb to a thousandth.
  public static final int UNPACKED_RATIO = 60;

  /// Files in a container, nested ones included.
  public static final int CONTAINER_ENTRIES = 100_000;

  /// Containers within containers: a gzip in a zip in a zip is three deep.
  public static final int CONTAINER_DEPTH = 4;

  /// Zips within zips.
  public static final int ZIP_DEPTH = 2;

  /// Folders within folders.
  public static final int FOLDER_DEPTH = 100;

  private Limits() {}
}
