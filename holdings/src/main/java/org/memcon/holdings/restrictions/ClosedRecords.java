package org.memcon.holdings.restrictions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.record.RecordId;

/// The records that are closed to readers on a day, each with the line that closed it.
public final class ClosedRecords {

  /// None is.
  public static final ClosedRecords NONE = new ClosedRecords(Map.of());

  private final Map<RecordId, RestrictionEntry> closed;
  private final Set<String> ids;

  private ClosedRecords(Map<RecordId, RestrictionEntry> closed) {
    this.closed = closed;
    this.ids = closed.keySet().stream().map(RecordId::value).collect(Collectors.toSet());
  }

  /// What a log leaves closed on a day.
  public static ClosedRecords of(List<RestrictionEntry> log, LocalDate day) {
    Map<RecordId, RestrictionEntry> last = new LinkedHashMap<>();
    for (RestrictionEntry entry : log) {
      last.remove(entry.record());
      last.put(entry.record(), entry);
    }
    last.values().removeIf(entry -> !entry.closesOn(day));
    return last.isEmpty() ? NONE : new ClosedRecords(last);
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return closed.isEmpty();
  }

  /// Whether a record is among them.
  public boolean has(RecordId id) {
    return closed.containsKey(id);
  }

  /// The line that closed a record.
  public Optional<RestrictionEntry> find(RecordId id) {
    return Optional.ofNullable(closed.get(id));
  }

  /// All of them, in the order in which they were closed.
  public List<RestrictionEntry> all() {
    return List.copyOf(closed.values());
  }

  /// Their ids.
  public Set<String> ids() {
    return ids;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClosedRecords that && closed.equals(that.closed);
  }

  @Override
  public int hashCode() {
    return closed.hashCode();
  }
}
