package org.memcon.model.record;

import java.util.regex.Pattern;

/// A record's stable, citable name: `frus1961-63v05-d13`, `wcda-300894`. Letters, digits, `-`, `_`
/// and `.`, beginning with a letter, so that it can stand in an address, a file name and an
/// `xml:id`.
public record RecordId(String value) implements Comparable<RecordId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,199}");

  public RecordId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a record id: \""
              + value
              + "\"; use letters, digits, - _ and ., beginning with a letter");
    }
  }

  /// The identifier of a part of the record: `frus1961-63v05-d13` and `p7` make
  /// `frus1961-63v05-d13-p7`.
  public String part(String name) {
    return value + "-" + name;
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
