package org.memcon.editing.layout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.memcon.model.edition.Account;
import org.memcon.model.text.TextSpan;

/// Characters as a reader reads them, and where each of them stood in the source: lines joined,
/// white space folded to single blanks, hyphens of broken words left out.
public final class JoinedText {

  /// A text without characters.
  public static final JoinedText EMPTY =
      new JoinedText("", new int[0], new int[0], 0, new TreeMap<>(), 0);

  /// A repair of the characters `from` to `to`: what is read instead of `original`, by which rule,
  /// and how sure that is (0 to 1).
  public record Repair(
      int from, int to, String original, String reading, String rule, double confidence) {}

  private final String text;
  private final int[] at;
  private final int[] stood;
  private final int pieces;

  /// The repaired pieces by where they begin in this text.
  private final NavigableMap<Integer, Repair> repairs;

  /// The bits of all signs that the text may have.
  private final int signs;

  private JoinedText(
      String text,
      int[] at,
      int[] stood,
      int pieces,
      NavigableMap<Integer, Repair> repairs,
      int signs) {
    this.text = text;
    this.at = at;
    this.stood = stood;
    this.pieces = pieces;
    this.repairs = repairs;
    this.signs = signs;
  }

  /// Whether the text may have a sign; where not, it has none for sure.
  public boolean mayHave(Sign sign) {
    return (signs & sign.bit()) != 0;
  }

  /// The repairs between `from` and `to`, in order, as they stand in this text.
  public List<Repair> repairs(int from, int to) {
    return repairs.isEmpty()
        ? List.of()
        : repairs.subMap(from, to).values().stream().filter(it -> it.to() <= to).toList();
  }

  /// Whether the characters `from` to `to` stand in the source as they stand here, side by side.
  public boolean isWhole(int from, int to) {
    return from < to && piece(from) == piece(to - 1);
  }

  /// This text with repairs, which lie in it in order and apart from each other, and are whole.
  public JoinedText with(List<Repair> made) {
    StringBuilder words = new StringBuilder();
    int[] places = new int[pieces + 2 * made.size()];
    int[] sources = new int[places.length];
    NavigableMap<Integer, Repair> placed = new TreeMap<>();
    int count = 0;
    int from = 0;
    int signs = this.signs;
    for (int i = 0; i <= made.size(); i++) {
      int to = i < made.size() ? made.get(i).from() : text.length();
      for (int index = from; index < to; ) {
        int piece = piece(index);
        int end = Math.min(to, pieceEnd(piece));
        places[count] = words.length();
        sources[count++] = stood[piece] + index - at[piece];
        words.append(text, index, end);
        index = end;
      }
      if (i < made.size()) {
        Repair it = made.get(i);
        int begin = words.length();
        places[count] = begin;
        sources[count++] = offset(it.from());
        words.append(it.reading());
        signs |= Sign.in(it.reading());
        placed.put(
            begin,
            new Repair(
                begin, words.length(), it.original(), it.reading(), it.rule(), it.confidence()));
        from = it.to();
      }
    }
    return new JoinedText(words.toString(), places, sources, count, placed, signs);
  }

  private int pieceEnd(int piece) {
    return piece + 1 < pieces ? at[piece + 1] : text.length();
  }

  /// How many characters of the source the first `length` characters of a piece stand for.
  private int covered(int piece, int length) {
    @Nullable Repair repair = repairs.isEmpty() ? null : repairs.get(at[piece]);
    if (repair == null) {
      return length;
    }
    return length >= repair.reading().length()
        ? repair.original().length()
        : Math.min(length, repair.original().length());
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
    int covered = covered(piece, index - at[piece]);
    @Nullable Repair repair = repairs.isEmpty() ? null : repairs.get(at[piece]);
    return stood[piece]
        + (repair == null
            ? covered
            : Math.clamp(covered, 0, Math.max(0, repair.original().length() - 1)));
  }

  /// The place in this text of the character that stood at `offset`; -1 where it is not among them.
  public int indexOf(int offset) {
    int found = Arrays.binarySearch(stood, 0, pieces, offset);
    int piece = found >= 0 ? found : -found - 2;
    if (piece < 0) {
      return -1;
    }
    int index = at[piece] + offset - stood[piece];
    @Nullable Repair repair = repairs.isEmpty() ? null : repairs.get(at[piece]);
    if (repair != null && offset - stood[piece] < repair.original().length()) {
      return Math.min(index, pieceEnd(piece) - 1);
    }
    return index < pieceEnd(piece) ? index : -1;
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
    int last = piece(to - 1);
    return new TextSpan(offset(from), stood[last] + covered(last, to - at[last]));
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
      int end = Math.min(to, pieceEnd(piece));
      int start = stood[piece] + covered(piece, index - at[piece]);
      int stop = stood[piece] + covered(piece, end - at[piece]);
      if (start < stop) {
        spans.add(new TextSpan(start, stop));
      }
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
    NavigableMap<Integer, Repair> kept = new TreeMap<>();
    for (Repair it : repairs.subMap(places[0], end).values()) {
      // A repair that is cut is kept as far as it goes: its characters still cover what stood
      // there.
      int begin = Math.max(it.from(), start);
      int stop = Math.min(it.to(), end);
      int skipped = covered(piece(it.from()), begin - it.from());
      int taken = covered(piece(it.from()), stop - it.from());
      kept.put(
          begin - start,
          new Repair(
              begin - start,
              stop - start,
              it.original().substring(skipped, taken),
              it.reading().substring(begin - it.from(), stop - it.from()),
              it.rule(),
              it.confidence()));
    }
    sources[0] += covered(first, start - places[0]);
    places[0] = start;
    for (int i = 0; i < places.length; i++) {
      places[i] -= start;
    }
    return new JoinedText(text.substring(start, end), places, sources, places.length, kept, signs);
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

    /// The text from its second piece on; the first is copied when a second comes, which is seldom.
    private @Nullable StringBuilder text;

    private int firstTo;
    private int[] at = new int[4];
    private int[] stood = new int[4];
    private int pieces;
    private int next = -1;
    private final RunReader runs = new RunReader();

    /// A builder that takes its stretches from these characters.
    public Builder(String characters) {
      this.characters = characters;
    }

    /// The number of characters so far.
    public int length() {
      return text == null ? first() : text.length();
    }

    private int first() {
      return pieces == 0 ? 0 : firstTo - stood[0];
    }

    /// Adds a stretch; white space in it becomes one blank, none at the beginning of the text.
    public Builder add(int from, int to) {
      if (from >= to) {
        return this;
      }
      // A copy: every character of a source is looked at here, one by one.
      char[] stretch = new char[to - from];
      characters.getChars(from, to, stretch, 0);
      int index = 0;
      while (index < stretch.length) {
        char c = stretch[index];
        if (c == '\uFEFF' || c == '\u200B') {
          index++;
        } else if (Account.isWhite(c)) {
          blank(from + index);
          index++;
        } else {
          int end = runs.end(stretch, index);
          put(from + index, from + end);
          index = end;
        }
      }
      return this;
    }

    /// Adds a blank that stands for the white space at `offset`, unless one stands there already.
    public Builder blank(int offset) {
      int length = length();
      if (length > 0 && last(length) != ' ') {
        begin(offset);
        written().append(' ');
        next = offset + 1;
      }
      return this;
    }

    private char last(int length) {
      return text == null ? characters.charAt(firstTo - 1) : text.charAt(length - 1);
    }

    private StringBuilder written() {
      if (text == null) {
        text = new StringBuilder();
        if (firstTo > 0) {
          text.append(characters, stood[0], firstTo);
        }
      }
      return text;
    }

    private void put(int from, int to) {
      begin(from);
      if (text == null && pieces == 1 && from == Math.max(firstTo, stood[0])) {
        firstTo = to;
      } else {
        written().append(characters, from, to);
      }
      next = to;
    }

    private void begin(int offset) {
      if (offset != next) {
        if (pieces == at.length) {
          at = Arrays.copyOf(at, pieces * 2);
          stood = Arrays.copyOf(stood, pieces * 2);
        }
        at[pieces] = length();
        stood[pieces++] = offset;
      }
    }

    /// The text so far, without a blank at its end.
    public JoinedText build() {
      int length = length();
      if (length > 0 && last(length) == ' ') {
        length--;
      }
      int kept = pieces;
      while (kept > 0 && at[kept - 1] >= length) {
        kept--;
      }
      return length == 0
          ? EMPTY
          : new JoinedText(
              text == null
                  ? characters.substring(stood[0], stood[0] + length)
                  : text.substring(0, length),
              Arrays.copyOf(at, kept),
              Arrays.copyOf(stood, kept),
              kept,
              Collections.emptyNavigableMap(),
              runs.signs());
    }
  }
}
