package org.memcon.app.web.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.markup.Address;

/// Finds the address of what a record's cross-references point at: a part of the record, another
/// record of the archive, a page of the web. For one page.
public final class CrossReferences implements Function<String, Optional<String>> {

  private static final Pattern TARGET = Pattern.compile("([^#]*)(?:#([a-z]+\\d+))?");

  private final Predicate<RecordId> held;
  private final RecordId own;
  private final Map<String, Optional<String>> found = new HashMap<>();
  private final Map<RecordId, Boolean> asked = new LinkedHashMap<>();

  /// The references of a record in an archive that holds some records.
  public CrossReferences(Predicate<RecordId> held, RecordId own) {
    this.held = held;
    this.own = own;
  }

  @Override
  public Optional<String> apply(String target) {
    return found.computeIfAbsent(target, this::address);
  }

  /// The records that were asked for so far, and whether the archive has them.
  public Map<RecordId, Boolean> asked() {
    return Map.copyOf(asked);
  }

  private Optional<String> address(String target) {
    Matcher matcher = TARGET.matcher(target);
    if (matcher.matches()) {
      String part = matcher.group(2) == null ? "" : "#" + matcher.group(2);
      if (matcher.group(1).isEmpty() || matcher.group(1).equals(own.value())) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
      }
      Optional<RecordId> id = idOf(matcher.group(1)).filter(this::isHeld);
      if (id.isPresent()) {
        return Optional.of("/records/" + id.get() + part);
      }
    }
    return Address.ofWeb(target);
  }

  private boolean isHeld(RecordId id) {
    return asked.computeIfAbsent(id, held::test);
  }

  /// The record that a text names; empty where it is no name of a record.
  public static Optional<RecordId> idOf(String text) {
    try {
      return Optional.of(new RecordId(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
