package org.memcon.sources.detection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.sources.detection.FileKind.Container;
import org.memcon.sources.detection.FileKind.Readable;
import org.memcon.sources.detection.FileKind.Unreadable;
import org.memcon.sources.html.decoding.WebPageArchive;
import org.memcon.sources.plaintext.EncodingDetector;

/// Tells what a file is from its first bytes; its name is not asked.
public final class Sniffer {

  /// How many bytes of a file it takes to tell.
  public static final int HEAD = 1 << 16;

  private record Sign(int at, String bytes, FileKind kind) {}

  private static final String PRINT = "save it as PDF or HTML";
  private static final String OCR =
      "run it through OCR and give the text or a PDF with a text layer";
  private static final String UNPACK = "unpack it and give the files";

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(0, "\u001F\u008B", Container.GZIP),
          new Sign(0, "PK\u0003\u0004", Container.ZIP),
          new Sign(0, "WARC/", Container.WARC),
          new Sign(0, "filedesc://", Container.WARC),
          new Sign(0, "PK\u0005\u0006", new Unreadable("an empty zip file", "")),
          new Sign(
              0, "PK\u0007\u0008", new Unreadable("one part of a zip in parts", "join the parts")),
          new Sign(
              0,
              "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
              new Unreadable("an old Office document", PRINT)),
          new Sign(0, "{\\rtf", new Unreadable("a rich text (RTF) document", PRINT)),
          new Sign(0, "%!PS", new Unreadable("PostScript", "turn it into PDF (ps2pdf)")),
          new Sign(0, "\u0089PNG\r\n", new Unreadable("a picture (PNG)", OCR)),
          new Sign(0, "\u00FF\u00D8\u00FF", new Unreadable("a picture (JPEG)", OCR)),
          new Sign(0, "GIF8", new Unreadable("a picture (GIF)", OCR)),
          new Sign(0, "II*\u0000", new Unreadable("a picture (TIFF)", OCR)),
          new Sign(0, "MM\u0000*", new Unreadable("a picture (TIFF)", OCR)),
          new Sign(8, "WEBP", new Unreadable("a picture (WebP)", OCR)),
          new Sign(0, "\u0000\u0000\u0000\u000CjP  ", new Unreadable("a picture (JPEG 2000)", OCR)),
          new Sign(
              0, "AT&TFORM", new Unreadable("a DjVu scan", "turn it into a PDF with a text layer")),
          new Sign(
              4, "ftyp", new Unreadable("a film, sound or picture", "give a transcript of it")),
          new Sign(0, "ID3", new Unreadable("a sound recording", "give a transcript of it")),
          new Sign(0, "OggS", new Unreadable("a sound recording", "give a transcript of it")),
          new Sign(
              0, "RIFF", new Unreadable("a film or sound recording", "give a transcript of it")),
          new Sign(0, "\u007FELF", new Unreadable("a program", "")),
          new Sign(0, "MZ\u0090\u0000", new Unreadable("a program", "")),
          new Sign(0, "\u00CA\u00FE\u00BA\u00BE", new Unreadable("a program", "")),
          new Sign(
              0, "SQLite format 3", new Unreadable("a database", "export what matters as text")),
          new Sign(0, "BZh", new Unreadable("a bzip2 file", UNPACK)),
          new Sign(0, "\u00FD7zXZ", new Unreadable("an xz file", UNPACK)),
          new Sign(0, "7z\u00BC\u00AF", new Unreadable("a 7-Zip archive", UNPACK)),
          new Sign(0, "Rar!\u001A", new Unreadable("a RAR archive", UNPACK)),
          new Sign(0, "\u0028\u00B5\u002F\u00FD", new Unreadable("a Zstandard file", UNPACK)),
          new Sign(257, "ustar", new Unreadable("a tar archive", UNPACK)));

  /// A record may begin with a bracket, "[Washington, undated]", but not with named values. Nothing
  /// is said in JSON without its first name, but for what holds nothing.
  private static final Pattern JSON =
      Pattern.compile(
          "\\s*+(?:\\[\\s*+){0,3}+\\{\\s*+(?:\"[^\"\\n]{0,200}+\"\\s*+:|\\}\\s*+$)|\\s*+\\[\\s*+\\]\\s*+$");

  private Sniffer() {}

  /// What a file is that begins with the first `length` of these bytes.
  public static FileKind sniff(byte[] head, int length) {
    if (length == 0) {
      return new Unreadable("an empty file", "get it again, or leave it out");
    }
    String raw = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    for (Sign sign : SIGNS) {
      if (raw.startsWith(sign.bytes(), sign.at())) {
        return sign.kind() == Container.ZIP ? zip(raw) : sign.kind();
      }
    }
    if (WebPageArchive.begins(head, length)) {
      return new Readable(FileKind.HTML);
    }
    int pdf = raw.indexOf("%PDF-");
    if (pdf == 0 || (pdf > 0 && pdf < 1024 && !raw.stripLeading().startsWith("<"))) {
      return new Readable(FileKind.PDF);
    }
    Optional<EncodingDetector.Detected> encoding = EncodingDetector.detect(head, length);
    if (encoding.isEmpty()) {
      return new Unreadable("binary data of no kind that is read here", PRINT);
    }
    EncodingDetector.Detected detected = encoding.get();
    byte[] bytes = Arrays.copyOfRange(head, detected.markLength(), length);
    String text = new String(bytes, detected.charset());
    return JSON.matcher(text).lookingAt()
        ? new Unreadable(
            "data in JSON", "give the page or text that it was made from, or the text in it alone")
        : MarkupProlog.kind(text, length < HEAD);
  }

  /// Office documents and programs are zips too, told by the first names in them.
  private static FileKind zip(String raw) {
    if (raw.startsWith("mimetypeapplication/", 30)) {
      boolean book = raw.startsWith("epub", 50);
      return book
          ? new Unreadable("an electronic book (EPUB)", "unpack it and give its pages")
          : new Unreadable("an OpenDocument file", PRINT);
    }
    if (raw.contains("[Content_Types].xml") || raw.startsWith("_rels/.rels", 30)) {
      return new Unreadable("an Office document (DOCX, XLSX or PPTX)", PRINT);
    }
    if (raw.startsWith("META-INF/MANIFEST.MF", 30)) {
      return new Unreadable("a program (JAR)", "");
    }
    return Container.ZIP;
  }
}
