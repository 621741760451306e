package org.memcon.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Finds the stem that a word's forms share: Krovetz's for English, which takes endings off only
/// where a word of its dictionary is left, so that names stay whole; Savoy's light one for Russian.
/// Not for use by several threads at once.
final class Stemming {

  private final OneWord englishWord = new OneWord();
  private final TokenFilter englishStems = new KStemFilter(englishWord);
  private final OneWord russianWord = new OneWord();
  private final TokenFilter russianStems = new RussianLightStemFilter(russianWord);

  /// The stem of a word of Latin letters in lower case.
  String english(String word) {
    return run(englishWord, englishStems, word);
  }

  /// The stem of a word of Cyrillic letters in lower case.
  String russian(String word) {
    return run(russianWord, russianStems, word);
  }

  private static String run(OneWord word, TokenFilter stems, String text) {
    try {
      word.text = text;
      stems.reset();
      stems.incrementToken();
      String stem = word.term.toString();
      stems.end();
      stems.close();
      return stem.isEmpty() ? text : stem;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A stream of one word, to which filters can be put.
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String text = "";
    private boolean given;

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(text);
      given = true;
      return true;
    }

    @Override
    public void reset() {
      given = false;
    }
  }
}
