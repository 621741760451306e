package org.memcon.app.workflow.correction;

import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.edition.Revision;
import org.memcon.model.record.RecordId;

/// A correction in the words in which an edition tells of it.
public final class RevisionWords {

  private RevisionWords() {}

  /// What a correction changed in a record.
  public static Revision of(RecordId record, Made made) {
    Correction correction = made.correction();
    String spot = correction.place().spot().map(words -> " of “" + words.words() + "”").orElse("");
    String was = correction.was().isBlank() ? "" : "“" + correction.was() + "” is now ";
    String now = correction.now().isBlank() ? "nothing" : "“" + correction.now() + "”";
    String why = made.why().isBlank() ? "" : " (" + made.why() + ")";
    return new Revision(
        record,
        made.when(),
        made.who(),
        correction.aspect().label() + spot + ": " + was + now + why);
  }
}
