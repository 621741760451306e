package org.memcon.publishing.page.correction;

import java.util.List;
import org.memcon.model.record.DiplomaticRecord;

/// What an editor sees of a record to correct it: the record as corrected so far, the state of its
/// history (a form that was made in another state is not taken), those present as lines, its notes
/// as they are told apart, and its history, the oldest line first.
public record EditSheet(
    DiplomaticRecord record,
    String state,
    String participants,
    List<String> notes,
    List<HistoryLine> history) {

  public EditSheet {
    notes = List.copyOf(notes);
    history = List.copyOf(history);
  }
}
