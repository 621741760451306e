package org.memcon.app.workflow.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.publishing.page.intake.IntakeJob;

/// Files that were handed in together, and what becomes of them.
final class Handful {

  private final List<Received> files;
  private volatile IntakeJob job;

  Handful(int number, List<Received> files) {
    this.files = List.copyOf(files);
    this.job =
        new IntakeJob(
            number,
            Instant.now(),
            files.stream().map(Received::name).toList(),
            IntakeJob.State.WAITING,
            "",
            List.of(),
            List.of(),
            0);
  }

  List<Received> files() {
    return files;
  }

  List<String> sources() {
    return files.stream().map(Received::file).map(Path::toString).toList();
  }

  IntakeJob job() {
    return job;
  }

  void begins() {
    is(IntakeJob.State.RUNNING, "", List.of(), List.of(), 0);
  }

  /// Says how far an ingest is, by the file that it was at last.
  Progress progress() {
    return new Progress() {
      @Override
      public void at(long done, long total, String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        is(IntakeJob.State.RUNNING, done + " read, " + last + " last…", List.of(), List.of(), 0);
      }

      @Override
      public void end() {
        is(IntakeJob.State.RUNNING, "Making it findable…", List.of(), List.of(), 0);
      }
    };
  }

  void ended(IngestReport report, List<IntakeJob.Made> made, int all) {
    List<String> lines = new ArrayList<>();
    report.refused().forEach(line -> lines.add("refused  " + told(line)));
    report.remarks().forEach(line -> lines.add("note     " + told(line)));
    lines.addAll(report.lines("this archive"));
    IntakeJob.State state =
        report.refused().isEmpty() ? IntakeJob.State.DONE : IntakeJob.State.REFUSED;
    is(state, "", lines, made, all - made.size());
  }

  void failed(String why) {
    is(IntakeJob.State.REFUSED, "", List.of("refused  " + told(why)), List.of(), 0);
  }

  /// A line that names files as they were sent, not where they waited.
  private String told(String line) {
    String told = line;
    for (Received file : files) {
      told = told.replace(file.file().toString(), file.name());
    }
    return told;
  }

  private void is(
      IntakeJob.State state,
      String progress,
      List<String> lines,
      List<IntakeJob.Made> made,
      int more) {
    job =
        new IntakeJob(
            job.number(), job.received(), job.names(), state, progress, lines, made, more);
  }
}
