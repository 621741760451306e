package org.memcon.tei.writing;

import org.memcon.model.record.DiplomaticRecord;
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
}
