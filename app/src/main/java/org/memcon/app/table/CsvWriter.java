package org.memcon.app.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes a table as CSV (RFC 4180) in UTF-8, a row at a time.
///
/// A cell of a source that a spreadsheet would take for a formula gets an apostrophe before it.
public final class CsvWriter implements Closeable {

  private static final String FORMULAS = "=+-@\t\r";

  private final CSVPrinter printer;

  /// Begins a table with the names of its columns.
  public CsvWriter(Appendable out, List<String> columns) throws IOException {
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(columns);
  }

  /// Writes a row; numbers stay numbers, all else is written as text.
  public void row(Object... cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof Number ? cell : harmless(String.valueOf(cell)));
    }
    printer.println();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
