package org.memcon.editing.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignedPatternTest {

  private static final String EXPRESSION = "\\b(?:[Pp]ier|Ferry) (\\d{1,3})(?!\\d)|(?<=§)x$";

  private static final SignedPattern SIGNED =
      SignedPattern.of(EXPRESSION, "Pier", "pier", "Ferry", "x");

  @Test
  void itFindsWhatThePatternFindsByItself() {
    for (String text :
        List.of(
            "Pier 12, pier 3 and Ferry 1000; the rampier 4, Pier 5",
            "no pier, no ferry",
            "",
            "Pier 7",
            "what stands behind §x",
            "x §xx x")) {
      assertEquals(alone(text), found(text), text);
      assertTrue(SIGNED.mayFind(text) || found(text).isEmpty(), text);
    }
  }

  @Test
  void nothingIsFoundWhereNoSignStands() {
    assertFalse(SIGNED.mayFind("Piazza 12, a fern"));
    assertTrue(SIGNED.mayFind("the last is x"));
  }

  private static List<String> alone(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(EXPRESSION).matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = SIGNED.matcher(text);
    for (int at = 0; SIGNED.find(matcher, text, at); at = matcher.end()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }
}
