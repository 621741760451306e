package org.memcon.sources.detection;

import java.io.IOException;
import java.io.InputStream;
import org.memcon.sources.container.GzipContent;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.html.reading.HtmlReader;
import org.memcon.sources.pdf.reading.PdfReader;
import org.memcon.sources.plaintext.PlainTextReader;
import org.memcon.sources.tei.TeiSourceReader;

/// Reads a source with the reader that its content calls for.
public final class SourceReader {

  private SourceReader() {}

  /// What `file` says. Throws [org.memcon.sources.document.UnusableSourceException] where it cannot
  /// be used.
  public static Reading read(SourceFile file) throws IOException {
    return switch (file.mediaType()) {
      case FileKind.TEXT ->
          new Reading.Text(
              new PlainTextReader(Limits.TEXT_BYTES, Limits.LINE_CHARACTERS, Limits.LINES)
                  .read(file));
      case FileKind.PDF -> new Reading.Text(new PdfReader(Limits.PDF).read(file));
      case FileKind.TEI -> new TeiSourceReader(Limits.TEI_BYTES).read(file);
      case FileKind.HTML -> new Reading.Text(new HtmlReader().read(file));
      default -> read(told(file, Limits.CONTAINER_DEPTH));
    };
  }

  /// The same file out of whatever it is packed in, with the media type that its content shows.
  public static SourceFile unpacked(SourceFile file) throws IOException {
    return told(file, Limits.CONTAINER_DEPTH);
  }

  /// The same file with the media type that its content shows.
  private static SourceFile told(SourceFile file, int depth) throws IOException {
    byte[] head;
    try (InputStream in = file.bytes().open()) {
      head = in.readNBytes(Sniffer.HEAD);
    }
    return switch (Sniffer.sniff(head, head.length)) {
      case FileKind.Readable readable ->
          new SourceFile(
              file.name(),
              file.size(),
              readable.mediaType(),
              file.delivery(),
              file.bytes(),
              file.found());
      case FileKind.Unreadable unreadable ->
          throw file.refused("", unreadable.what(), unreadable.remedy());
      case FileKind.Container container when container == FileKind.Container.GZIP && depth > 0 ->
          told(
              new SourceFile(
                  file.name(),
                  -1,
                  "",
                  file.delivery(),
                  new GzipContent(file.bytes()),
                  file.found()),
              depth - 1);
      case FileKind.Container container ->
          throw file.refused("", "a file that holds others", "walk it first");
    };
  }
}
