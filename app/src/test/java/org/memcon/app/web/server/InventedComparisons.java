package org.memcon.app.web.server;

import java.util.List;
import java.util.Optional;
import org.memcon.app.web.comparison.ComparingRoom;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Row;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.page.comparison.ComparedRecord;
import org.memcon.publishing.page.comparison.ComparedRecords;
import org.memcon.publishing.page.comparison.Counterpart;

/// Compares the one letter with itself.
final class InventedComparisons implements ComparingRoom {

  @Override
  public Optional<ComparedRecords> compare(RecordId a, RecordId b) {
    CollatedPassage words = new CollatedPassage("p1", Passage.Layer.BODY, 0, InventedRoom.WORDS);
    Collation collation =
        new Collation(
            a,
            b,
            Collation.Relation.ACCOUNTS,
            "invented",
            List.of(new Row(List.of(words), List.of(words), 1, List.of("winter"), List.of())),
            List.of(),
            0);
    return Optional.of(new ComparedRecords(told(), told(), collation));
  }

  @Override
  public Optional<ComparedRecord> record(RecordId id) {
    return id.equals(InventedRoom.LETTER) ? Optional.of(told()) : Optional.empty();
  }

  @Override
  public List<Counterpart> counterparts(RecordId id) {
    return List.of(new Counterpart(told(), "invented"));
  }

  private static ComparedRecord told() {
    return new ComparedRecord(
        InventedRoom.LETTER,
        "A <b>letter</b>",
        RecordKind.LETTER,
        Optional.empty(),
        Optional.empty(),
        "lake.txt");
  }
}
