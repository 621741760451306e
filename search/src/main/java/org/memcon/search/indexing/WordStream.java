package org.memcon.search.indexing;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the words of a [WordBuffer] to Lucene, up to a number of texts. Words were folded when
/// they were first met; here nothing is copied.
final class WordStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final WordBuffer words;
  private final int gap;
  private int texts;
  private int end;
  private int at;
  private int text;
  private int nextText;

  private WordStream(WordBuffer words, int gap) {
    this.words = words;
    this.gap = gap;
  }

  /// A stream of words; one position stays empty between two texts.
  static WordStream ofText(WordBuffer words) {
    return new WordStream(words, 1);
  }

  /// A stream of the words of names; between two of them stay [#NAME_GAP] positions empty.
  static WordStream ofNames(WordBuffer words) {
    return new WordStream(words, NAME_GAP);
  }

  /// No name has so many words.
  static final int NAME_GAP = 100;

  /// The stream from the beginning, to the end of the first `most` texts.
  WordStream upTo(int most) {
    texts = Math.min(most, words.texts());
    end = words.start(texts);
    return this;
  }

  @Override
  public void reset() {
    at = 0;
    text = 0;
    nextText = texts > 1 ? words.start(1) : end;
  }

  @Override
  public boolean incrementToken() {
    if (at == end) {
      return false;
    }
    int step = 1;
    while (at == nextText && text + 1 < texts) {
      text++;
      nextText = words.start(text + 1);
      step += gap;
    }
    term.setBytesRef(words.word(at++).folded());
    increment.setPositionIncrement(step);
    return true;
  }
}
