package org.memcon.app.web.editing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memcon.model.correction.Wish;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.correction.EditSheet;

/// What editors ask of an archive. Calls come from many threads at once.
public interface EditingRoom {

  /// What an editor sees of a record to correct it; empty where there is no such record.
  Optional<EditSheet> sheet(RecordId id) throws IOException;

  /// Corrects a record, in all that is wished or in nothing; gives in one line why not. `state` is
  /// the state of the sheet that the wishes were made on.
  Optional<String> correct(RecordId id, List<Wish> wishes, String state, String who, String why)
      throws IOException;

  /// Takes a correction back; gives in one line why not.
  Optional<String> undo(RecordId id, int number, String who) throws IOException;
}
