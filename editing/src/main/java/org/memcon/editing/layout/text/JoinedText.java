package org.memcon.editing.layout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.memcon.model.edition.Account;
import org.memcon.model.text.TextSpan;

/// Characters as a reader reads them, and where each of them stood in the source: lines joined,
/// white space folded to single blanks, hyphens of broken words left out.
public final class JoinedText {

  /// A text without characters.
  public static final JoinedText EMPTY = new JoinedText("", new int[0], new int[0], 0);

  private final String text;
  private final int[] at;
  private final int[] stood;
  private final int pieces;

  private JoinedText(String text, int[] at, int[] stood, int pieces) {
    this.text = text;
    this.at = at;
    this.stood = stood;
    this.pieces = pieces;
  }

  /// The characters.
  public String text() {
    return text;
  }

  /// The number of characters.
  public int length() {
    return text.length();
  }

  /// Whether there are no characters.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// Where the character at `index` stood in the source.
  public int offset(int index) {
    int piece = piece(index);
    return stood[piece] + index - at[piece];
  }

  /// The place in this text of the character that stood at `offset`; -1 where it is not among them.
  public int indexOf(int offset) {
    int found = Arrays.binarySearch(stood, 0, pieces, offset);
    int piece = found >= 0 ? found : -found - 2;
    if (piece < 0) {
      return -1;
    }
    int end = piece + 1 < pieces ? at[piece + 1] : text.length();
    int index = at[piece] + offset - stood[piece];
    return index < end ? index : -1;
  }

  /// The stretch of the source from the first to the last of the characters `from` (inclusive) to
  /// `to` (exclusive); an empty stretch lies where its place is.
  public TextSpan span(int from, int to) {
    if (text.isEmpty()) {
      return TextSpan.NOWHERE;
    }
    if (from >= to) {
      int place = from < text.length() ? offset(from) : offset(text.length() - 1) + 1;
      return new TextSpan(place, place);
    }
    return new TextSpan(offset(from), offset(to - 1) + 1);
  }

  /// The stretch of the source from the first character to the last.
  public TextSpan span() {
    return span(0, text.length());
  }

  /// The stretches of the source that the characters `from` to `to` are made of, in order.
  public List<TextSpan> pieces(int from, int to) {
    List<TextSpan> spans = new ArrayList<>();
    int index = from;
    int piece = from < to ? piece(from) : pieces;
    while (index < to) {
      int end = Math.min(to, piece + 1 < pieces ? at[piece + 1] : text.length());
      int start = stood[piece] + index - at[piece];
      spans.add(new TextSpan(start, start + end - index));
      index = end;
      piece++;
    }
    return spans;
  }

  /// The characters `from` to `to` without blanks at either end.
  public JoinedText part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start >= end) {
      return EMPTY;
    }
    int first = piece(start);
    int last = piece(end - 1);
    int[] places = Arrays.copyOfRange(at, first, last + 1);
    int[] sources = Arrays.copyOfRange(stood, first, last + 1);
    sources[0] += start - places[0];
    places[0] = start;
    for (int i = 0; i < places.length; i++) {
      places[i] -= start;
    }
    return new JoinedText(text.substring(start, end), places, sources, places.length);
  }

  private int piece(int index) {
    int found = Arrays.binarySearch(at, 0, pieces, index);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public String toString() {
    return text;
  }

  /// Joins stretches of a source one by one.
  public static final class Builder {

    private final String characters;
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[4];
    private int[] stood = new int[4];
    private int pieces;
    private int next = -1;

    /// A builder that takes its stretches from these characters.
    public Builder(String characters) {
      this.characters = characters;
    }

    /// The number of characters so far.
    public int length() {
      return text.length();
    }

    /// Adds a stretch; white space in it becomes one blank, none at the beginning of the text.
    public Builder add(int from, int to) {
      int index = from;
      while (index < to) {
        char c = characters.charAt(index);
        if (c == '\uFEFF' || c == '\u200B') {
          index++;
        } else if (Account.isWhite(c)) {
          blank(index);
          index++;
        } else {
          int end = index + 1;
          while (end < to && !Account.isWhite(characters.charAt(end))) {
            end++;
          }
          put(index, end);
          index = end;
        }
      }
      return this;
    }

    /// Adds a blank that stands for the white space at `offset`, unless one stands there already.
    public Builder blank(int offset) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        begin(offset);
        text.append(' ');
        next = offset + 1;
      }
      return this;
    }

    private void put(int from, int to) {
      begin(from);
      text.append(characters, from, to);
      next = to;
    }

    private void begin(int offset) {
      if (offset != next) {
        if (pieces == at.length) {
          at = Arrays.copyOf(at, pieces * 2);
          stood = Arrays.copyOf(stood, pieces * 2);
        }
        at[pieces] = text.length();
        stood[pieces++] = offset;
      }
    }

    /// The text so far, without a blank at its end.
    public JoinedText build() {
      int length = text.length();
      if (length > 0 && text.charAt(length - 1) == ' ') {
        length--;
      }
      int kept = pieces;
      while (kept > 0 && at[kept - 1] >= length) {
        kept--;
      }
      return length == 0
          ? EMPTY
          : new JoinedText(
              text.substring(0, length), Arrays.copyOf(at, kept), Arrays.copyOf(stood, kept), kept);
    }
  }
}
