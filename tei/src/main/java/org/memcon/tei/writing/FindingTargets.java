package org.memcon.tei.writing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.TextSpan;

/// Tells which part of a record a finding points to: the smallest that it lies in.
///
/// A record may have thousands of parts and of findings, so the parts are put in order once.
final class FindingTargets {

  private final DiplomaticRecord record;
  private final List<Passage> passages;

  /// Where the parts end that begin no later than each: the furthest.
  private final int[] reach;

  private FindingTargets(DiplomaticRecord record, List<Passage> passages, int[] reach) {
    this.record = record;
    this.passages = passages;
    this.reach = reach;
  }

  /// The targets in a record.
  static FindingTargets of(DiplomaticRecord record) {
    List<Passage> passages =
        record.findings().isEmpty()
            ? List.of()
            : Passages.of(record).stream()
                .sorted(
                    Comparator.comparingInt((Passage passage) -> passage.span().start())
                        .thenComparing(
                            passage -> passage.span().length(), Comparator.reverseOrder()))
                .toList();
    int[] reach = new int[passages.size()];
    for (int i = 0; i < reach.length; i++) {
      reach[i] = Math.max(i > 0 ? reach[i - 1] : 0, passages.get(i).span().end());
    }
    return new FindingTargets(record, passages, reach);
  }

  /// The id of the part; the record's own where the finding lies in none.
  String of(Finding finding) {
    TextSpan span = finding.span();
    if (span.isEmpty() && span.start() == 0) {
      return record.id().value();
    }
    @Nullable Passage smallest = null;
    for (int i = last(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
      Passage passage = passages.get(i);
      if (passage.span().contains(span)
          && (smallest == null || passage.span().length() < smallest.span().length())) {
        smallest = passage;
      }
      // What begins further up and holds the span holds this part too, unless the two cross.
      if (smallest != null && (i == 0 || reach[i - 1] < smallest.span().end())) {
        break;
      }
    }
    return smallest == null ? record.id().value() : record.id().part(smallest.name());
  }

  /// The last part that begins no later.
  private int last(int start) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).span().start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
