package org.memcon.search.analysis;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.LetterTable;

/// A word as the index knows it.
///
/// `written` is the word as the text has it, with one sort of apostrophe and without the points of
/// an abbreviation's end; `folded` is the same without case and accents, the term that is looked
/// for; `lettering` says how `written` is made from `folded`, absent where they are the same.
public final class Word {

  private final String written;
  private final String foldedText;
  private final BytesRef folded;
  private final @Nullable BytesRef lettering;

  Word(String written, String foldedText) {
    this.written = written;
    this.foldedText = foldedText;
    this.folded = new BytesRef(foldedText);
    this.lettering = lettering(written, foldedText);
  }

  private static @Nullable BytesRef lettering(String written, String folded) {
    if (written.equals(folded)) {
      return null;
    }
    if (written.equals(Character.toUpperCase(folded.charAt(0)) + folded.substring(1))) {
      return LetterTable.CAPITALIZED;
    }
    return written.equals(folded.toUpperCase(Locale.ROOT))
        ? LetterTable.ALL_CAPITALS
        : new BytesRef(written);
  }

  /// The term of the word: without case and accents.
  public BytesRef folded() {
    return folded;
  }

  /// How the word is written, given its folded form, as a [LetterTable] has it. Null where it is
  /// written as folded.
  public @Nullable BytesRef lettering() {
    return lettering;
  }

  /// The word without case and accents.
  public String foldedText() {
    return foldedText;
  }

  @Override
  public String toString() {
    return written;
  }
}
