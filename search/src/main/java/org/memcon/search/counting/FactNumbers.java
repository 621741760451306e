package org.memcon.search.counting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// The values that records' facts can have, as numbers: looked up once, and counted by them ever
/// after. Safe for many threads.
///
/// Several ids may stand for one person or place; they have one number.
public final class FactNumbers {

  /// The fields by which answers divide.
  static final List<String> FIELDS =
      List.of(
          Fields.KIND,
          Fields.REPOSITORY,
          Fields.VOLUME,
          Fields.CLASSIFICATION_KEY,
          Fields.LANGUAGE,
          Fields.LAYER,
          Fields.SPEAKER_KEY,
          Fields.PERSON_KEY,
          Fields.PRESENT_KEY,
          Fields.PLACE_KEY);

  private final Map<String, FieldNumbers> fields;

  /// Numbers for the values that count by an authority: it is expected to say the same every time.
  public FactNumbers(NameAuthority authority) {
    this.fields =
        FIELDS.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), field -> FieldNumbers.of(field, authority)));
  }

  FieldNumbers of(String field) {
    return Objects.requireNonNull(fields.get(field), field);
  }
}
