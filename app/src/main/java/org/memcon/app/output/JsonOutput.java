package org.memcon.app.output;

import java.io.IOException;
import java.io.PrintStream;
import org.memcon.app.json.AnswerJson;

/// Prints reports as JSON, for machines.
public final class JsonOutput {

  private JsonOutput() {}

  /// Prints a value and a line end.
  public static void print(Object value, PrintStream out) throws IOException {
    AnswerJson.pretty(out, AnswerJson.of(value));
  }
}
