package org.memcon.app.workflow.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.memcon.model.apparatus.Finding;

/// Counts what becomes of sources while several threads work on them.
final class Tally {

  private final long begun = System.nanoTime();
  private int added;
  private int renewed;
  private int held;
  private int passedOver;
  private long records;
  private final Map<Finding.Code, Long> findings = new EnumMap<>(Finding.Code.class);
  private final List<String> refused = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private @Nullable RuntimeException fatal;

  synchronized void taken(boolean again, Accessioner.Outcome outcome) {
    if (again) {
      renewed++;
    } else {
      added++;
    }
    records += outcome.records();
    outcome.findings().forEach((code, count) -> findings.merge(code, count, Long::sum));
    remarks.addAll(outcome.remarks());
  }

  synchronized void held(String remark) {
    held++;
    if (!remark.isEmpty()) {
      remarks.add(remark);
    }
  }

  synchronized void passedOver() {
    passedOver++;
  }

  synchronized void refused(String line) {
    refused.add(line);
  }

  synchronized void remark(String line) {
    remarks.add(line);
  }

  /// Remembers a failure of the archive itself, such as a full disk: no source can be taken in
  /// after it.
  synchronized void fatal(RuntimeException failure) {
    if (fatal == null) {
      fatal = failure;
    }
  }

  synchronized void rethrowFatal() {
    if (fatal != null) {
      throw fatal;
    }
  }

  synchronized IngestReport report() {
    return new IngestReport(
        added,
        renewed,
        held,
        passedOver,
        records,
        findings,
        refused,
        remarks,
        Duration.ofNanos(System.nanoTime() - begun));
  }
}
