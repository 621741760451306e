package org.memcon.sources.authority.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// The rows of a CSV: cells in quotes or not, quotes in quotes doubled, line ends inside quotes,
/// separated by commas, semicolons or tabs.
final class CsvRows {

  private static final int LONGEST_CELL = 1 << 20;
  private static final int MOST_CELLS = 1000;

  private final PushbackReader in;
  private char separator;
  private int line = 1;

  CsvRows(Reader in) {
    this.in = new PushbackReader(in, 1 << 16);
  }

  /// A row with the line it begins on, from 1.
  record Row(int line, List<String> cells) {}

  /// The header, by which the separator is told.
  Row header() throws IOException {
    char[] head = new char[1 << 15];
    int length = 0;
    for (int read = in.read(head); read > 0; read = in.read(head, length, head.length - length)) {
      length += read;
    }
    int end = 0;
    int[] counts = new int[3];
    boolean quoted = false;
    for (; end < length && (quoted || head[end] != '\n'); end++) {
      quoted ^= head[end] == '"';
      int kind = ",;\t".indexOf(head[end]);
      if (!quoted && kind >= 0) {
        counts[kind]++;
      }
    }
    int most = 0;
    for (int kind = 1; kind < counts.length; kind++) {
      most = counts[kind] > counts[most] ? kind : most;
    }
    separator = ",;\t".charAt(most);
    int from = length > 0 && head[0] == '\uFEFF' ? 1 : 0;
    in.unread(head, from, length - from);
    return next();
  }

  /// The next row that is not empty; one without cells at the end.
  Row next() throws IOException {
    while (true) {
      int begun = line;
      List<String> cells = new ArrayList<>();
      boolean more = row(cells);
      boolean empty = cells.stream().allMatch(String::isBlank);
      if (!empty || !more) {
        return new Row(begun, empty ? List.of() : cells);
      }
    }
  }

  /// Reads one row; false at the end of the file.
  private boolean row(List<String> cells) throws IOException {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (true) {
      int c = in.read();
      if (c == '\n') {
        line++;
      }
      if (c < 0 || c == '\n' && !quoted) {
        cells.add(cell.toString().strip());
        return c >= 0;
      }
      if (quoted && c == '"') {
        int next = in.read();
        if (next == '"') {
          cell.append('"');
        } else {
          quoted = false;
          if (next >= 0) {
            in.unread(next);
          }
        }
      } else if (!quoted && c == '"' && cell.toString().isBlank()) {
        quoted = true;
        cell.setLength(0);
      } else if (!quoted && c == separator) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c != '\r' || quoted) {
        cell.append((char) c);
      }
      if (cell.length() > LONGEST_CELL || cells.size() > MOST_CELLS) {
        throw new IOException(
            "line " + line + ": " + (quoted ? "a quote that is never closed" : "no table"));
      }
    }
  }
}
