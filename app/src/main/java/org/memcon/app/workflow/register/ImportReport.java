package org.memcon.app.workflow.register;

import java.util.List;
import java.util.Optional;

/// What an import did: how many records were read, are new, know more now, were known already; what
/// was left open, what could not be read, and the number of the change (none where nothing
/// changed).
public record ImportReport(
    int read,
    int added,
    int enriched,
    int unchanged,
    List<Question> open,
    List<String> faults,
    Optional<Integer> change) {

  public ImportReport {
    open = List.copyOf(open);
    faults = List.copyOf(faults);
  }

  /// Who a record may be, which nothing decides: its name, its id, the others, and why.
  public record Question(String name, String id, List<String> others, String why) {

    public Question {
      others = List.copyOf(others);
    }
  }
}
