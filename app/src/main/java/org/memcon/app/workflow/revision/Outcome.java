package org.memcon.app.workflow.revision;

import java.util.Optional;

/// What came of a wish: the number of the correction, or in one line why there is none.
public record Outcome(int number, Optional<String> refusal) {

  static Outcome done(int number) {
    return new Outcome(number, Optional.empty());
  }

  static Outcome refused(String why) {
    return new Outcome(0, Optional.of(why));
  }
}
