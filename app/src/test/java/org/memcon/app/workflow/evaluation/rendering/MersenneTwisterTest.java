package org.memcon.app.workflow.evaluation.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The numbers were printed by Python's `random.Random`, which is to be met.
class MersenneTwisterTest {

  @Test
  void itsNumbersAreThoseOfPythonForTheSameText() {
    MersenneTwister numbers = new MersenneTwister("freedonia-1901");
    assertEquals(0.10548594147005419, numbers.fraction());
    assertEquals(0.025354541120778618, numbers.fraction());
    assertEquals(0.13813851193785454, numbers.fraction());
    assertEquals(
        "3, 4, 4, 3, 8, 4, 3, 1",
        IntStream.range(0, 8)
            .mapToObj(each -> String.valueOf(1 + numbers.below(8)))
            .reduce((one, other) -> one + ", " + other)
            .orElse(""));
  }

  @Test
  void theyStayThoseOfPythonWhenTheStateIsRenewed() {
    MersenneTwister numbers = new MersenneTwister("x");
    for (int i = 0; i < 1000; i++) {
      numbers.fraction();
    }
    assertEquals(0.7176022387843618, numbers.fraction());
  }
}
