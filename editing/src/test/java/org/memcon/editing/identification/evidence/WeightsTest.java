package org.memcon.editing.identification.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Weights learned from examples, written and read.
class WeightsTest {

  @Test
  void aFactThatTellsRightFromWrongWeighsMoreThanOneThatDoesNot() {
    WeightLearner learner = examples();
    Weights weights = learner.learn();
    assertTrue(weights.likelihood(new Evidence().with(Fact.ALONE, true)) > 0.75);
    assertTrue(weights.likelihood(new Evidence().with(Fact.ALONE, false)) < 0.25);
    assertEquals(
        weights.likelihood(new Evidence().with(Fact.ALONE, true)),
        weights.likelihood(new Evidence().with(Fact.ALONE, true).with(Fact.PARTY, true)),
        0.05);
    assertEquals(400, learner.size());
  }

  @Test
  void theSameExamplesGiveTheSameWeights() throws IOException {
    assertEquals(written(examples().learn()), written(examples().learn()));
  }

  @Test
  void weightsAreReadAsTheyWereWritten() throws IOException {
    Weights weights = new Weights(Map.of(Fact.ALONE, 1.25, Fact.STRANGERS, -3.5));
    String file = written(weights);
    assertTrue(file.contains("strangers\t-3.5000\n"), file);
    assertEquals(file, written(Weights.read(new StringReader("# a remark\n" + file))));
  }

  @Test
  void withoutWeightsNothingIsLikelierThanItsContrary() {
    assertEquals(0.5, new Weights(Map.of()).likelihood(new Evidence().with(Fact.ALONE, true)));
  }

  /// Nine in ten of those who are alone are right, one in ten of the others; who is present says
  /// nothing.
  private static WeightLearner examples() {
    WeightLearner learner = new WeightLearner();
    Random chance = new Random(4);
    for (int i = 0; i < 400; i++) {
      boolean alone = i % 2 == 0;
      boolean usual = i % 20 > 1;
      learner.add(
          new Evidence().with(Fact.ALONE, alone).with(Fact.PARTY, chance.nextBoolean()),
          usual == alone);
    }
    return learner;
  }

  private static String written(Weights weights) throws IOException {
    StringWriter out = new StringWriter();
    weights.write(out);
    return out.toString();
  }
}
