package org.memcon.app.cli.words;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.memcon.app.output.QueryNotes;
import org.memcon.app.table.CsvWriter;
import org.memcon.search.query.ParsedQuery.Remark;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// In which form a command prints what it found.
public final class OutputOption {

  /// The forms for machines, of which one may be asked for.
  private static final class Form {
    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print as CSV.")
    private boolean csv;
  }

  @ArgGroup private Form form = new Form();

  boolean isJson() {
    return form.json;
  }

  boolean isCsv() {
    return form.csv;
  }

  /// Says on standard error what an asker should know.
  static void say(String query, List<Remark> remarks) {
    QueryNotes.print(query, remarks, System.err);
  }

  /// Something that is written in rows.
  interface Rows {
    void to(CsvWriter table) throws IOException;
  }

  /// Prints a table as CSV.
  static void csv(PrintStream out, List<String> columns, Rows rows) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (CsvWriter table = new CsvWriter(writer, columns)) {
      rows.to(table);
    } catch (UncheckedIOException closed) {
      throw closed.getCause();
    }
    writer.flush();
  }
}
