package org.memcon.publishing.page.comparison;

import java.util.Optional;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// A record that is worth setting beside another, and why.
public record Counterpart(ComparedRecord record, String why) {

  /// Likeness from which on two records have much of the same text.
  private static final double MUCH_THE_SAME = 0.7;

  /// Of fewer characters nothing can be said: a heading's words stand in many records.
  private static final int SHORTEST = 600;

  /// A record that is so like this one that it has much of the same text; empty where it is not.
  public static Optional<Counterpart> ofLike(
      DiplomaticRecord here, ComparedRecord record, double likeness) {
    int length = Passages.of(here).stream().mapToInt(passage -> passage.words().length()).sum();
    return likeness < MUCH_THE_SAME || length < SHORTEST
        ? Optional.empty()
        : Optional.of(new Counterpart(record, "Much of the same text"));
  }

  /// Where it stands beside another record.
  public String beside(RecordId other) {
    return address(other, record.id());
  }

  /// Where two records stand side by side.
  public static String address(RecordId one, RecordId other) {
    return "/compare?a=" + one + "&b=" + other;
  }
}
