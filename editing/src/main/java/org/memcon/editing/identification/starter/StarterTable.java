package org.memcon.editing.identification.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of the starter authority: its rows, their cells by the names in the header.
///
/// Cells are parted by tabs and never quoted; a line that is empty or begins with `#` is no row.
final class StarterTable {

  /// A row, and where it stands.
  static final class Row {

    private final StarterTable table;
    private final int line;
    private final String[] cells;

    private Row(StarterTable table, int line, String[] cells) {
      this.table = table;
      this.line = line;
      this.cells = cells;
    }

    /// The cell of a column, empty where nothing stands in it or the table has no such column.
    Optional<String> optional(String column) {
      Integer at = table.columns.get(column);
      return at != null && at < cells.length && !cells[at].isEmpty()
          ? Optional.of(cells[at])
          : Optional.empty();
    }

    /// The cell of a column in which many rows have the same text, which is kept once.
    Optional<String> shared(String column) {
      return optional(column).map(text -> table.texts.computeIfAbsent(text, same -> same));
    }

    /// The cell of a column that must not be empty.
    String required(String column) {
      return optional(column).orElseThrow(() -> fault("nothing in column \"" + column + "\""));
    }

    /// What is wrong with this row, with its file and line.
    IllegalStateException fault(String what) {
      return new IllegalStateException(table.name + ", line " + line + ": " + what);
    }
  }

  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private StarterTable(String name) {
    this.name = name;
  }

  /// Reads a table that lies beside this class.
  static StarterTable read(String name) {
    StarterTable table = new StarterTable(name);
    table.fill(bytes(name));
    return table;
  }

  /// The bytes of a table.
  static byte[] bytes(String name) {
    try (InputStream bytes = StarterTable.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the program is incomplete: no table " + name);
      }
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged: " + name + " cannot be read", e);
    }
  }

  // Line by line from the bytes: most lines are ASCII, which the JDK copies without looking at it.
  private void fill(byte[] bytes) {
    int number = 0;
    for (int at = 0; at < bytes.length; ) {
      int end = at;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      if (end > at && bytes[at] != '#') {
        add(new String(bytes, at, end - at, StandardCharsets.UTF_8).split("\t", -1), number);
      }
      at = end + 1;
    }
  }

  private void add(String[] cells, int line) {
    if (columns.isEmpty()) {
      for (int i = 0; i < cells.length; i++) {
        columns.put(cells[i], i);
      }
    } else {
      rows.add(new Row(this, line, cells));
    }
  }

  /// The rows in their order.
  List<Row> rows() {
    return rows;
  }

  /// The rows under what stands in a column, in their order.
  Map<String, List<Row>> by(String column) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(row.required(column), key -> new ArrayList<>(2)).add(row);
    }
    return groups;
  }
}
