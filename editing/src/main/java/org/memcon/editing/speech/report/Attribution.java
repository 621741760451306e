package org.memcon.editing.speech.report;

import java.util.List;

/// Whose speech a sentence reports: the keys of those who speak (none where nobody is named), of
/// those spoken to, how sure this is (0 to 1), and why.
record Attribution(List<String> who, List<String> toWhom, double confidence, String reason) {

  Attribution {
    who = List.copyOf(who);
    toWhom = List.copyOf(toWhom);
  }
}
