package org.memcon.acceptance.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.app.workflow.evaluation.people.PeopleEvaluation;
import org.memcon.app.workflow.evaluation.people.PeopleReport;

/// The people of 46 lists become one person each, as the Office of the Historian's register has it.
class PeopleAcrossListsTest {

  private static final double PRECISION = 99.5;
  private static final double RECALL = 92;

  @Test
  void entriesOfOnePersonAreJoinedAndThoseOfTwoAreNot() throws IOException {
    List<Path> volumes = SharedMaterial.volumes();
    Path register =
        SharedMaterial.folder().orElse(Path.of("")).resolve("authority").resolve("people.zip");
    assumeTrue(!volumes.isEmpty() && Files.exists(register), "no volumes beside the repository");
    List<String> refused = new ArrayList<>();
    PeopleReport report =
        new PeopleEvaluation(0, refused::add)
            .run(volumes.stream().map(Path::toString).toList(), register);
    assertEquals(List.of(), refused);
    assertTrue(report.precision() >= PRECISION, "precision " + report.precision());
    assertTrue(report.recall() >= RECALL, "recall " + report.recall());
  }
}
