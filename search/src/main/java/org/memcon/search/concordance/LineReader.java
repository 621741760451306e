package org.memcon.search.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.places.FoundRecords;
import org.memcon.search.places.PlaceReader;
import org.memcon.search.places.Places;
import org.memcon.search.storage.StoredPassage;
import org.memcon.search.storage.StoredPassages;

/// Reads the lines of records, and hands them out in the records' order.
final class LineReader {

  private final PlaceReader reader;
  private final LineCutter cutter;

  LineReader(IndexSearcher searcher, List<PassageExpression> shown, int width) throws IOException {
    this.reader = new PlaceReader(searcher, shown);
    this.cutter = new LineCutter(width);
  }

  /// The lines of the records from number `from` to `to`, record by record.
  List<List<ConcordanceLine>> read(FoundRecords records, int from, int to) throws IOException {
    List<List<ConcordanceLine>> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(List.of());
    }
    reader.read(
        records,
        from,
        to,
        (number, passages, table, places) ->
            lines.set(number - from, lines(passages, table, places)));
    return lines;
  }

  private List<ConcordanceLine> lines(StoredPassages passages, PassageTable table, Places places)
      throws IOException {
    List<ConcordanceLine> lines = new ArrayList<>(places.size());
    int passage = -1;
    for (int i = 0; i < places.size(); i++) {
      int its = table.passageAt(places.first(i));
      if (its != passage) {
        passage = its;
        cutter.read(passages.passage(passage).words());
      }
      int start = table.start(passage);
      StoredPassage stored = passages.passage(passage);
      LineCutter.Cut cut = cutter.cut(places.first(i) - start, places.last(i) - start);
      lines.add(
          new ConcordanceLine(
              passages.record().summary(),
              stored.name(),
              table.layer(passage),
              stored.page(),
              stored.speaker(),
              cut.left(),
              cut.words(),
              cut.right()));
    }
    return lines;
  }
}
