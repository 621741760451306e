package org.memcon.app.output;

import java.io.PrintStream;
import java.util.List;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.similarity.SimilarRecord;

/// Prints records that are like another, and why each is.
public final class SimilarList {

  private SimilarList() {}

  /// Prints them, the likest first.
  public static void print(List<SimilarRecord> similar, PrintStream out) {
    if (similar.isEmpty()) {
      out.println("Nothing found that is like it.");
    }
    for (SimilarRecord one : similar) {
      out.printf(
          "%s  %s  %s%n  %s%n%n",
          one.record().id(),
          one.record().date().map(HistoricalDate::edtf).orElse("undated"),
          one.record().title(),
          one.why());
    }
  }
}
