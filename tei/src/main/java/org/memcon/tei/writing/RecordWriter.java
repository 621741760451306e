package org.memcon.tei.writing;

import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Note;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Plan;
import org.memcon.tei.planning.RecordPlan;

/// Writes a record as a division of type `document`.
final class RecordWriter {

  private RecordWriter() {}

  static void write(DiplomaticRecord record, Plan plan, XmlOutput out) {
    RecordPlan recordPlan = new RecordPlan(plan, record);
    DivisionWriter division = new DivisionWriter(recordPlan, out);
    out.open("div")
        .attribute("type", "document")
        .attribute("subtype", record.kind().code())
        .attribute("xml:id", record.id().value());
    record
        .heading()
        .ifPresent(heading -> {
          out.attribute("n", heading.number());
          record.notes().stream()
              .takeWhile(note -> isAbove(note, heading))
              .flatMap(note -> recordPlan.firstCall(note.name()).stream())
              .forEach(division.inlines()::uncalled);
          out.openLine("head");
          division.inlines().write(heading.content());
          out.closeInline();
        });
    division.write(record.blocks());
    for (Note note : record.notes()) {
      recordPlan.firstCall(note.name()).ifPresent(division.inlines()::uncalled);
    }
    out.close();
  }

  /// Whether a note is printed above the heading, as the number of a file is.
  private static boolean isAbove(Note note, Heading heading) {
    return !note.called() && note.span().end() <= heading.span().start();
  }
}
