package org.memcon.editing.identification.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How much each fact weighs: the logarithms of odds add up.
public final class Weights {

  private static final String FILE = "weights.tsv";

  private final double[] values = new double[Fact.values().length];

  /// Weights by facts; those without one weigh nothing.
  public Weights(Map<Fact, Double> weights) {
    weights.forEach((fact, weight) -> values[fact.ordinal()] = weight);
  }

  /// The weights that Memcon brings along.
  public static Weights learned() {
    return Held.LEARNED;
  }

  /// How likely the one of whom these facts tell is meant, 0 to 1.
  public double likelihood(Evidence evidence) {
    double sum = 0;
    for (Fact fact : Fact.values()) {
      sum += values[fact.ordinal()] * evidence.of(fact);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Writes a line for each fact: its name, a tab, its weight.
  public void write(Writer out) throws IOException {
    for (Fact fact : Fact.values()) {
      out.write(
          fact.word() + "\t" + String.format(Locale.ROOT, "%.4f", values[fact.ordinal()]) + "\n");
    }
  }

  /// Reads what [#write(Writer)] wrote; lines that name no fact are passed over.
  public static Weights read(Reader in) throws IOException {
    Map<Fact, Double> weights = new EnumMap<>(Fact.class);
    BufferedReader lines = new BufferedReader(in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      for (Fact fact : Fact.values()) {
        if (tab > 0 && fact.word().equals(line.substring(0, tab))) {
          weights.put(fact, Double.parseDouble(line.substring(tab + 1).strip()));
        }
      }
    }
    return new Weights(weights);
  }

  private static final class Held {
    static final Weights LEARNED = bundled();

    private Held() {}

    private static Weights bundled() {
      try (Reader in =
          new InputStreamReader(
              Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE),
              StandardCharsets.UTF_8)) {
        return read(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
