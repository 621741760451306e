package org.memcon.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

  private final WordReader reader = WordReader.ofFew();

  private List<String> folded(String text) {
    return reader.words(text).stream().map(Word::foldedText).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Soviet-American talks | soviet american talks",
        "Khrushchev's | khrushchev's",
        "Khrushchevʼs Khrushchev’s | khrushchev's khrushchev's",
        "the Soviets' note | the soviets note",
        "O'Neill, 'quoted' | o'neill quoted",
        "U.S. and U.S.S.R. | us and ussr",
        "the U.S | the us",
        "N.S. Khrushchev | ns khrushchev",
        "N. S. Khrushchev | ns khrushchev",
        "plan a. B. comes | plan a b comes",
        "e.g. at 5 p.m. | eg at 5 pm",
        "end.Next | end next",
        "1,000 tons, 3.5% | 1,000 tons 3.5",
        "737.00/4–1861 | 737.00 4 1861",
        "at 10:30 | at 10 30",
        "Árpád Szakasits, Łódź, Çelik, Åland | arpad szakasits lodz celik aland",
        "Straße, Ærø, œuvre | strasse aero oeuvre",
        "ВЫСТУПЛЕНИЕ Хрущёва | выступление хрущева",
        "周恩来 говорит | 周 恩 来 говорит",
        "co\u00ADoperate | cooperate",
        "Conversation0 km² | conversation0 km",
        "naïve cafe\u0301 | naive cafe",
      })
  void wordsAreFoundAndFolded(String text, String words) {
    assertEquals(List.of(words.split(" ")), folded(text));
  }

  @Test
  void thaiIsDividedByDictionary() {
    assertTrue(folded("กระทรวงการต่างประเทศ").size() > 1);
  }

  @Test
  void letteringTellsHowAWordIsWritten() {
    List<Word> words = reader.words("polish Polish POLISH PoLish");
    assertEquals(1, words.stream().map(Word::folded).distinct().count());
    assertEquals(4, words.stream().map(word -> "" + word.lettering()).distinct().count());
  }

  /// Whatever is read, words lie in order within the text, and are never empty.
  @Test
  void anyTextCanBeRead() {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.appendCodePoint(
            random.nextInt(3) == 0
                ? random.nextInt(0x3000)
                : " .'-aBc1é,ʼ".charAt(random.nextInt(11)));
      }
      int[] last = {0};
      reader.read(
          text.toString(),
          (word, start, end) -> {
            assertTrue(start >= last[0] && end > start && end <= text.length());
            assertTrue(word.folded().length > 0, () -> "<" + text + ">");
            last[0] = end;
          });
    }
  }
}
