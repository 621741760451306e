package org.memcon.publishing.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  private static String told(String text) {
    return Prose.of(text).paragraphs().stream()
        .map(words -> words.stream().map(ProseTest::told).collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static String told(Prose.Words words) {
    if (!words.address().isEmpty()) {
      return "<a " + words.address() + ">" + words.text() + "</a>";
    }
    return switch (words.look()) {
      case PLAIN -> words.text();
      case EMPHASIS -> "<em>" + words.text() + "</em>";
      case STRESS -> "<b>" + words.text() + "</b>";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a *b c* d; a <em>b c</em> d
          a **b** d; a <b>b</b> d
          2 * 3 * 4; 2 * 3 * 4
          see [this](https://example.org/x); see <a https://example.org/x>this</a>
          see [t](/records/a-1#t2); see <a /records/a-1#t2>t</a>
          [x](javascript:alert(1)); [x](javascript:alert(1))
          [x](//evil.example/a); [x](//evil.example/a)
          [x](/sign-out); [x](/sign-out)
          [x](data:text/html,a); [x](data:text/html,a)
          <b>no</b>; <b>no</b>
          """)
  void aLittleOfMarkdownIsRead(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @Test
  void emptyLinesPartParagraphs() {
    assertEquals("one two|three", told("\n\none\ntwo\n\n  \nthree\n"));
    assertEquals("", told("  \n "));
  }
}
