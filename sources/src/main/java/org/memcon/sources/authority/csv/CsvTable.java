package org.memcon.sources.authority.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.sources.authority.register.RegisterFiles;
import org.memcon.sources.authority.register.RegisterSink;
import org.memcon.sources.document.UnusableSourceException;

/// Reads a table into records. Rows that follow each other with one id, or without ids with one
/// name, are one record with several offices or names.
public final class CsvTable {

  private static final int MOST_BYTES = 256 << 20;

  private CsvTable() {}

  /// Reads a file. Throws [UnusableSourceException] where it is no table with a column of names.
  public static void read(RegisterFiles.Part part, RegisterSink sink) throws IOException {
    try (Reader reader = decoded(part)) {
      CsvRows rows = new CsvRows(reader);
      CsvRows.Row header = rows.next();
      CsvColumns columns = new CsvColumns(header.cells());
      if (!columns.named()) {
        throw new UnusableSourceException(
            part.name(),
            "line 1",
            "no column called \"name\" among: " + String.join(", ", header.cells()),
            "give the table a header row; docs/reference/authority.md lists the columns");
      }
      if (!columns.unknown().isEmpty()) {
        sink.fault(
            part.name()
                + ", line 1: nothing is made of the columns "
                + String.join(", ", columns.unknown())
                + "; docs/reference/authority.md lists the columns");
      }
      rows(part, rows, columns, sink);
    } catch (UnusableSourceException refused) {
      throw refused;
    } catch (IOException broken) {
      throw new UnusableSourceException(
          part.name(), "", String.valueOf(broken.getMessage()), "save the table as CSV again");
    }
  }

  private static void rows(
      RegisterFiles.Part part, CsvRows rows, CsvColumns columns, RegisterSink sink)
      throws IOException {
    List<CsvRows.Row> together = new ArrayList<>();
    Optional<String> key = Optional.empty();
    while (true) {
      CsvRows.Row row = rows.next();
      Optional<String> next = columns.cell(row, "id").or(() -> columns.cell(row, "name"));
      if (!together.isEmpty() && (row.cells().isEmpty() || !next.equals(key))) {
        CsvRecord.of(part.name(), together, columns, sink).ifPresent(sink::record);
        together.clear();
      }
      if (row.cells().isEmpty()) {
        return;
      }
      key = next;
      together.add(row);
    }
  }

  /// UTF-8 or UTF-16 where the bytes are that, else what older spreadsheets write.
  private static Reader decoded(RegisterFiles.Part part) throws IOException {
    byte[] bytes;
    try (InputStream in = part.bytes().open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnusableSourceException(
          part.name(), "", "larger than " + (MOST_BYTES >> 20) + " MB", "divide the table");
    }
    if (bytes.length > 1
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
      return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_16);
    }
    try {
      return new StringReader(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException older) {
      return new InputStreamReader(
          new ByteArrayInputStream(bytes), Charset.forName("windows-1252"));
    }
  }

  /// Whether a file looks like a table: it is called one.
  public static boolean is(RegisterFiles.Part part) {
    return part.isCalled(".csv") || part.isCalled(".tsv");
  }
}
