package org.memcon.search.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A word as the index knows it.
///
/// `written` is the word as the text has it, with one sort of apostrophe and without the points of
/// an abbreviation's end; `folded` is the same without case and accents, the term that phrases look
/// for; `stem` is the term under which its inflected forms meet, absent where the folded form is
/// its own stem; `lettering` says how `written` is made from `folded`, absent where they are the
/// same.
public final class Word {

  /// Stands before stems, so that no stem is taken for a word of a text.
  static final char STEM_SIGN = '\u0001';

  private static final byte CAPITALIZED = 1;
  private static final byte ALL_CAPITALS = 2;

  private final char[] source;
  private final String written;
  private final String foldedText;
  private final String stemText;
  private final BytesRef folded;
  private final @Nullable BytesRef stem;
  private final @Nullable BytesRef lettering;

  Word(char[] source, String written, String foldedText, String stemText) {
    this.source = source;
    this.written = written;
    this.foldedText = foldedText;
    this.stemText = stemText;
    this.folded = new BytesRef(foldedText);
    this.stem = stemText.equals(foldedText) ? null : new BytesRef(STEM_SIGN + stemText);
    this.lettering = lettering(written, foldedText);
  }

  private static @Nullable BytesRef lettering(String written, String folded) {
    if (written.equals(folded)) {
      return null;
    }
    if (written.equals(capitalized(folded))) {
      return new BytesRef(new byte[] {CAPITALIZED});
    }
    if (written.equals(folded.toUpperCase(Locale.ROOT))) {
      return new BytesRef(new byte[] {ALL_CAPITALS});
    }
    return new BytesRef(written);
  }

  private static String capitalized(String folded) {
    return folded.isEmpty() ? "" : Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
  }

  /// The term of the word itself, without case and accents.
  public BytesRef folded() {
    return folded;
  }

  /// The term that it shares with other forms of the word; null where the folded form is its own
  /// stem and [#folded()] is that term.
  public @Nullable BytesRef stem() {
    return stem;
  }

  /// The term under which words whose folded form is not this stem meet this one.
  public BytesRef inflected() {
    return new BytesRef(STEM_SIGN + stemText);
  }

  /// The stem as a word, which is a term of the index where a text has it as it stands.
  public BytesRef stemAsWord() {
    return new BytesRef(stemText);
  }

  /// How the word is written, given its folded form: the payload of its place in the index. Null
  /// where it is written as folded.
  public @Nullable BytesRef lettering() {
    return lettering;
  }

  /// The word as it is written.
  public String written() {
    return written;
  }

  /// The word without case and accents.
  public String foldedText() {
    return foldedText;
  }

  /// The stem that its inflected forms share.
  public String stemText() {
    return stemText;
  }

  boolean isOf(char[] text, int start, int length) {
    return source.length == length && Arrays.equals(source, 0, length, text, start, start + length);
  }

  @Override
  public String toString() {
    return written;
  }
}
