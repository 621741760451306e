package org.memcon.tei.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordDescription;

/// How many of each thing a record holds, counted in its printed form.
final class ModelCounts {

  private static final Pattern TYPE =
      Pattern.compile(
          "\\b(CrossReference|PageBreak|DateText|Note|NoteCall)\\[|\\bName\\[span=\\S+"
              + " kind=(\\w+)");

  private ModelCounts() {}

  static Map<String, Integer> of(DiplomaticRecord record) {
    // The description repeats participants, so it is left out.
    DiplomaticRecord parts =
        new DiplomaticRecord(
            record.id(),
            record.kind(),
            record.span(),
            record.heading(),
            record.blocks(),
            record.notes(),
            new RecordDescription(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            List.of());
    Map<String, Integer> counts = new TreeMap<>();
    Matcher type = TYPE.matcher(parts.toString());
    while (type.find()) {
      counts.merge(type.group(1) != null ? type.group(1) : type.group(2), 1, Integer::sum);
    }
    return counts;
  }
}
