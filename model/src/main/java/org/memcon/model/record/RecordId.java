package org.memcon.model.record;

/// A record's stable, citable name: `frus1961-63v05-d13`, `wcda-300894`. Letters, digits, `-`, `_`
/// and `.`, beginning with a letter, so that it can stand in an address, a file name and an
/// `xml:id`.
public record RecordId(String value) implements Comparable<RecordId> {

  private static final int LONGEST = 200;

  public RecordId {
    if (!isFormed(value)) {
      throw new IllegalArgumentException(
          "not a record id: \""
              + value
              + "\"; use letters, digits, - _ and ., beginning with a letter");
    }
  }

  private static boolean isFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && "._-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
