package org.memcon.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Finds the stem that a word's inflected forms share. Krovetz's stemmer for words in Latin
/// letters: it takes endings off only where a word of its English dictionary is left, so that names
/// stay whole; Savoy's light stemmer for those in Cyrillic. Not for use by several threads at once.
final class Stemming {

  private final OneWord english = new OneWord();
  private final TokenFilter englishStems = new KStemFilter(english);
  private final OneWord russian = new OneWord();
  private final TokenFilter russianStems = new RussianLightStemFilter(russian);

  /// The stem of a folded word.
  String stem(String folded) {
    char first = folded.charAt(0);
    if (first >= '0' && first <= '9') {
      return folded.indexOf(',') < 0 ? folded : folded.replace(",", "");
    }
    if (first >= 'a' && first <= 'z') {
      return run(english, englishStems, unpossessed(folded));
    }
    return first >= 'а' && first <= 'я' ? run(russian, russianStems, folded) : folded;
  }

  /// The word without "'s", and without a French or Italian article or preposition before its
  /// apostrophe.
  private static String unpossessed(String folded) {
    int apostrophe = folded.indexOf('\'');
    if (apostrophe < 0) {
      return folded;
    }
    if (folded.endsWith("'s") && folded.length() > 2) {
      return folded.substring(0, folded.length() - 2);
    }
    boolean elided =
        apostrophe == 1 && "cdjlmnst".indexOf(folded.charAt(0)) >= 0
            || folded.startsWith("qu'")
            || folded.startsWith("dell'");
    return elided && folded.length() > apostrophe + 3 ? folded.substring(apostrophe + 1) : folded;
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
