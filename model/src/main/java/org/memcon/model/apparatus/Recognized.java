package org.memcon.model.apparatus;

import java.util.function.Function;
import org.memcon.model.text.TextSpan;

/// Something that a recognizer found: what it is, where, how sure the recognizer is (0 to 1) and
/// why.
public record Recognized<T>(T value, TextSpan span, double confidence, String reason) {

  public Recognized {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
  }

  /// Something found.
  public static <T> Recognized<T> of(T value, TextSpan span, double confidence, String reason) {
    return new Recognized<>(value, span, confidence, reason);
  }

  /// The same place, confidence and reason with another value made from this one.
  public <U> Recognized<U> map(Function<? super T, ? extends U> change) {
    return new Recognized<>(change.apply(value), span, confidence, reason);
  }

  /// The decision to put on record under the name of a part ("heading", "turn").
  public Decision decision(String part) {
    return new Decision(span, part, confidence, reason);
  }
}
