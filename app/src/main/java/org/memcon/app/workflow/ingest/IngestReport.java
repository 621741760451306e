package org.memcon.app.workflow.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.memcon.model.apparatus.Finding;

/// What an ingest did: how many sources it met and what became of each, in counts and in lines.
///
/// `held` are sources whose bytes the archive already had; `refused` are lines that name each
/// source that could not be used; `remarks` are what else a user should know.
public record IngestReport(
    int added,
    int renewed,
    int held,
    int passedOver,
    long records,
    Map<Finding.Code, Long> findings,
    List<String> refused,
    List<String> remarks,
    Duration elapsed) {

  public IngestReport {
    findings = Map.copyOf(new TreeMap<>(findings));
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }

  /// How many sources were met, those passed over aside.
  public int sources() {
    return added + renewed + held + refused.size();
  }
}
