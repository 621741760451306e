package org.memcon.app.web.comparison;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.comparison.ComparedRecord;
import org.memcon.publishing.page.comparison.ComparedRecords;
import org.memcon.publishing.page.comparison.Counterpart;

/// What readers who compare ask of an archive. Calls come from many threads at once.
public interface ComparingRoom {

  /// Two records side by side; empty where one of them is not here.
  Optional<ComparedRecords> compare(RecordId a, RecordId b) throws IOException;

  /// What a comparison says of a record.
  Optional<ComparedRecord> record(RecordId id) throws IOException;

  /// The records that are worth setting beside a record: other witnesses of its text, other records
  /// of its meeting.
  List<Counterpart> counterparts(RecordId id) throws IOException;
}
