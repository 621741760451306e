package org.memcon.editing.identification.starter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
  private final List<Row> rows = new ArrayList<>();

  private StarterTable(String name) {
    this.name = name;
  }

  /// Reads a table that lies beside this class. The same text in several cells is kept once.
  static StarterTable read(String name) {
    StarterTable table = new StarterTable(name);
    try (InputStream bytes = StarterTable.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the program is incomplete: no table " + name);
      }
      table.fill(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged: " + name + " cannot be read", e);
    }
    return table;
  }

  private void fill(BufferedReader lines) throws IOException {
    Map<String, String> texts = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i], i);
        }
        continue;
      }
      for (int i = 0; i < cells.length; i++) {
        String text = cells[i];
        cells[i] = texts.computeIfAbsent(text, same -> same);
      }
      rows.add(new Row(this, number, cells));
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
