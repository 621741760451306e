package org.memcon.model.text;

import java.util.Comparator;

/// A stretch of a source's characters, from `start` (inclusive) to `end` (exclusive), counted in
/// UTF-16 units from the start of [SourceText#characters()].
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /// A span with no characters at the start of the source: for what no stretch of the source says.
  public static final TextSpan NOWHERE = new TextSpan(0, 0);

  private static final Comparator<TextSpan> ORDER =
      Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /// The number of characters.
  public int length() {
    return end - start;
  }

  /// Whether the span has no characters.
  public boolean isEmpty() {
    return start == end;
  }

  /// Whether every character of `other` lies in this span.
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the character at `offset` lies in this span.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Whether the two spans share a character.
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public TextSpan cover(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The characters of `text` that the span names.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// The same span `by` characters further on.
  public TextSpan shift(int by) {
    return new TextSpan(start + by, end + by);
  }

  @Override
  public int compareTo(TextSpan other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
