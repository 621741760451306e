package org.memcon.sources.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.TextSpan;

class LineEndHyphensTest {

  /// The text as it reads when the stretches are left out and the other line ends become blanks.
  private static String joined(String characters, Region... regions) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    for (String line : characters.split("\n", -1)) {
      int indent = line.length() - line.stripLeading().length();
      TextSpan span =
          new TextSpan(
              start + (line.isBlank() ? 0 : indent), start + line.stripTrailing().length());
      SourceLine made =
          SourceLine.plain(
              span, indent, Run.plain(span, new Origin.Characters(span.start(), span.end())));
      lines.add(regions.length > lines.size() ? made.in(regions[lines.size()]) : made);
      start += line.length() + 1;
    }
    StringBuilder joined = new StringBuilder();
    int at = 0;
    for (TextSpan hyphen : LineEndHyphens.find(characters, lines)) {
      joined.append(characters, at, hyphen.start());
      at = hyphen.end();
    }
    return joined.append(characters.substring(at)).toString().replace('\n', ' ');
  }

  @Test
  void aBrokenWordIsJoined() {
    assertEquals("the government said", joined("the govern-\nment said"));
  }

  @Test
  void theNextLinesIndentGoesToo() {
    assertEquals("the government said", joined("the govern-\n    ment said"));
  }

  @Test
  void aCapitalBehindTheHyphenKeepsIt() {
    assertEquals("the Soviet-American talks", joined("the Soviet-\nAmerican talks"));
  }

  @Test
  void aWordInCapitalsIsJoined() {
    assertEquals("THE GOVERNMENT SAID", joined("THE GOVERN-\nMENT SAID"));
  }

  @Test
  void theDocumentsOwnSpellingDecides() {
    assertEquals("a cease-fire now, the cease-fire", joined("a cease-\nfire now, the cease-fire"));
    assertEquals("a ceasefire now, the ceasefire", joined("a cease-\nfire now, the ceasefire"));
  }

  @Test
  void twoWordsOfTheDocumentKeepTheirHyphen() {
    assertEquals(
        "policy of the making of policy-making now",
        joined("policy of the making of policy-\nmaking now"));
  }

  @Test
  void figuresKeepTheirHyphen() {
    assertEquals("the 20-year lease of 1958-1960", joined("the 20-\nyear lease of 1958-\n1960"));
  }

  @Test
  void aHyphenThatWaitsForALaterWordIsNone() {
    assertEquals("inter- and intraparty", joined("inter-\nand intraparty"));
  }

  @Test
  void anEmptyLineEndsTheWord() {
    assertEquals("the end-  ment", joined("the end-\n\nment"));
  }

  @Test
  void aDashIsNoHyphen() {
    assertEquals("he said - -- ment", joined("he said -\n--\nment"));
  }

  @Test
  void aRunningHeadBetweenTheHalvesIsLeftAlone() {
    assertEquals(
        "the governThe Strait 12 ment said",
        joined(
            "the govern-\nThe Strait 12\nment said",
            Region.CONTENT,
            Region.RUNNING_HEAD,
            Region.CONTENT));
  }
}
