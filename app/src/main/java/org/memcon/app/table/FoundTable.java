package org.memcon.app.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.exchange.FoundRecord;

/// Writes found records as a table, a row a record with its best passage.
public final class FoundTable implements FoundRecord.Sink {

  private static final List<String> COLUMNS =
      List.of(
          "record",
          "date",
          "kind",
          "title",
          "place",
          "classification",
          "participants",
          "archive",
          "reference",
          "volume",
          "volume title",
          "number",
          "pages",
          "address",
          "matching passages",
          "passage",
          "page",
          "speaker",
          "text");

  private final CsvWriter table;

  /// Begins the table.
  public FoundTable(Appendable out) throws IOException {
    this.table = new CsvWriter(out, COLUMNS);
  }

  @Override
  public void record(FoundRecord found) throws IOException {
    CitedRecord cited = found.cited();
    Optional<FoundRecord.Found> best = found.best().stream().findFirst();
    table.row(
        cited.id(),
        cited.date().map(HistoricalDate::edtf).orElse(""),
        cited.kind().code(),
        cited.title(),
        cited.place().orElse(""),
        cited.classification().orElse(""),
        String.join("; ", cited.participants()),
        cited.archive().orElse(""),
        cited.reference().orElse(""),
        cited.print().map(CitedRecord.Print::id).orElse(""),
        cited.print().map(CitedRecord.Print::title).orElse(""),
        cited.number().orElse(""),
        cited.pages().map(CitedRecord.Pages::inWords).orElse(""),
        cited.address().orElse(""),
        found.passages(),
        best.map(FoundRecord.Found::part).orElse(""),
        best.flatMap(FoundRecord.Found::page).orElse(""),
        best.flatMap(FoundRecord.Found::speaker).orElse(""),
        best.map(FoundRecord.Found::text).orElse(""));
  }

  @Override
  public void end() throws IOException {
    table.close();
  }
}
