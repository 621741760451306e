package org.memcon.app.workflow.holding;

import java.util.List;
import org.memcon.editing.identification.person.Identified;
import org.memcon.model.record.RecordId;

/// A name of an archive that was left open: how often it stands there, in how many records, some of
/// them, and who may be meant, the likeliest first, as likely as where it is likeliest.
public record OpenName(
    String name,
    int times,
    int records,
    List<RecordId> examples,
    List<Identified.Likely> candidates) {
  public OpenName {
    examples = List.copyOf(examples);
    candidates = List.copyOf(candidates);
  }
}
