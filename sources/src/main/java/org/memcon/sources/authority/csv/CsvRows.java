package org.memcon.sources.authority.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a table whose cells commas, semicolons or tabs separate.
final class CsvRows {

  private static final int LONGEST_HEADER = 1 << 15;
  private static final int LONGEST_ROW = 1 << 20;
  private static final int MOST_CELLS = 1000;
  private static final String SEPARATORS = ",;\t";

  private final BoundedReader in;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  CsvRows(Reader source) throws IOException {
    this.in = new BoundedReader(new BufferedReader(source, 2 * LONGEST_HEADER));
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator(in))
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .setTrim(true)
            .get()
            .parse(in);
    this.records = parser.iterator();
  }

  /// A row with the line it begins on, from 1.
  record Row(int line, List<String> cells) {}

  /// The next row that is not empty; one without cells at the end.
  Row next() throws IOException {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      in.allow(LONGEST_ROW);
      while (records.hasNext()) {
        CSVRecord row = records.next();
        List<String> cells = row.toList();
        if (cells.size() > MOST_CELLS) {
          throw new IOException("line " + begun(cells) + ": more than " + MOST_CELLS + " cells");
        }
        if (!cells.stream().allMatch(String::isBlank)) {
          return new Row(begun(cells), cells);
        }
      }
      return new Row(Math.toIntExact(parser.getCurrentLineNumber()), List.of());
    } catch (UncheckedIOException broken) {
      throw new IOException(
          "line " + line + ": no row of a table, or a quote that is never closed", broken);
    }
  }

  /// The line on which the row that was read last begins.
  private int begun(List<String> cells) {
    long within = cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    return Math.toIntExact(parser.getCurrentLineNumber() - within);
  }

  /// What separates the cells of the header, outside quotes.
  private static char separator(Reader source) throws IOException {
    source.mark(LONGEST_HEADER);
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int read = 0; read < LONGEST_HEADER - 1; read++) {
      int c = source.read();
      if (c < 0 || c == '\n' && !quoted) {
        break;
      }
      quoted ^= c == '"';
      int kind = SEPARATORS.indexOf(c);
      if (!quoted && kind >= 0) {
        counts[kind]++;
      }
    }
    source.reset();
    source.mark(1);
    if (source.read() != '\uFEFF') {
      source.reset();
    }
    int most = 0;
    for (int kind = 1; kind < counts.length; kind++) {
      most = counts[kind] > counts[most] ? kind : most;
    }
    return SEPARATORS.charAt(most);
  }

  /// Refuses to read on without end: a quote that is never closed would make one cell of the rest
  /// of the table.
  private static final class BoundedReader extends FilterReader {
    private long left = LONGEST_ROW;

    BoundedReader(Reader source) {
      super(source);
    }

    void allow(int characters) {
      left = characters;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("a row of more than " + LONGEST_ROW + " characters");
      }
      return read;
    }
  }
}
