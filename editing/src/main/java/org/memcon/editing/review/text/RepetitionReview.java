package org.memcon.editing.review.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;

/// Looks for passages that stand twice, to the letter.
public final class RepetitionReview {

  /// Shorter ones are formulas.
  private static final int LONG = 400;

  private final Map<Long, String> seen = new HashMap<>();

  public List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String words = passage.words();
      // Lists of the same people stand above many records.
      if (words.length() < LONG || passage.name().startsWith("b")) {
        continue;
      }
      String here = record.id().value() + "#" + passage.name();
      String before = seen.putIfAbsent(fingerprint(words), here);
      if (before != null && findings.isEmpty()) {
        findings.add(
            new Finding(
                Code.MC206,
                record.span(),
                Code.MC206.label() + ": " + passage.name() + " is " + before));
      }
    }
    return findings;
  }

  // 64 bits (FNV-1a): among a million passages two different ones share one once in 30 million
  // cases.
  private static long fingerprint(String words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
