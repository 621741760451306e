package org.memcon.acceptance.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.Block.Turn.Delivery;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;

/// What Memcon makes of the sample is what we put into it: the records of each file, and of each
/// record its kind, date, turns, people and notes. Where it is not yet, `differences.txt` says so,
/// a line each; whoever mends one takes its line out.
class SampleFactsTest {

  @Test
  void theSampleIsRecognizedAsItWasWritten() throws IOException {
    Map<String, List<DiplomaticRecord>> records = new TreeMap<>();
    Conversion.run(
        List.of(SampleMaker.folder().toString()),
        new Conversion.Sink() {
          @Override
          public void converted(Conversion.Converted converted) {
            String name = converted.file().name().replaceAll("!.*", "");
            records
                .computeIfAbsent(
                    name.substring(name.lastIndexOf('/') + 1), any -> new ArrayList<>())
                .addAll(converted.edition().records());
          }

          @Override
          public void refused(String line) {
            throw new AssertionError(line);
          }

          @Override
          public void passedOver(String name, String why) {}
        });
    List<String> wrong = new ArrayList<>();
    for (JsonNode file :
        new ObjectMapper().readTree(SampleMaker.text("facts.json")).path("documents")) {
      String name = file.path("file").asText();
      List<DiplomaticRecord> made = records.getOrDefault(name, List.of());
      if (made.size() != file.path("records").size()) {
        wrong.add(name + ": " + file.path("records").size() + " records wanted, " + made.size());
        continue;
      }
      for (int i = 0; i < made.size(); i++) {
        compare(name, file.path("records").path(i), made.get(i), wrong);
      }
    }
    List<String> known = SampleMaker.text("differences.txt").lines().toList();
    assertEquals(String.join("\n", known), String.join("\n", wrong));
  }

  private static void compare(
      String file, JsonNode wanted, DiplomaticRecord made, List<String> wrong) {
    Map<String, String> ours = new TreeMap<>();
    ours.put("kind", made.kind().code());
    ours.put("date", made.description().date().map(HistoricalDate::edtf).orElse("null"));
    ours.put("turns", String.valueOf(turns(made, Delivery.VERBATIM)));
    ours.put("narrated", String.valueOf(turns(made, Delivery.NARRATED)));
    ours.put("participants", String.valueOf(made.description().participants().size()));
    ours.put("notes", String.valueOf(made.notes().size()));
    ours.put("notesCalled", String.valueOf(made.notes().stream().filter(Note::called).count()));
    ours.forEach((fact, value) -> {
      String told = wanted.path(fact).asText("null");
      if (!told.equals(value)) {
        wrong.add(
            file
                + ", "
                + wanted.path("title").asText()
                + ": "
                + fact
                + " "
                + told
                + ", not "
                + value);
      }
    });
  }

  private static long turns(DiplomaticRecord record, Delivery delivery) {
    return record.blocks().stream()
        .filter(block -> block instanceof Block.Turn turn && turn.delivery() == delivery)
        .count();
  }
}
