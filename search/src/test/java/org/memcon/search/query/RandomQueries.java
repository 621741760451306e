package org.memcon.search.query;

import java.util.List;
import java.util.Random;

/// Makes texts that somebody could put into a search field, and others that nobody would.
final class RandomQueries {

  private static final List<String> PIECES =
      List.of(
          "berlin",
          "Wall",
          "u.s.",
          "co-operation",
          "Khrushchev's",
          "1,000",
          "中国",
          "страна",
          "é",
          " ",
          " ",
          " ",
          " ",
          "\"",
          "\"",
          "“",
          "”",
          "«",
          "(",
          ")",
          "AND",
          "OR",
          "NOT",
          "and",
          "-",
          "=",
          "*",
          "~",
          "~2",
          "~15",
          "~>",
          "~>4",
          "?",
          "/",
          "/tr.*y/",
          "/(a|b/",
          "[",
          "]",
          "{2,3}",
          "\\",
          "words>",
          "words>=20",
          "words<",
          "turn(",
          "passage(",
          " then ",
          " then/2 ",
          " near/3 ",
          "turn(a) then turn(b)",
          "3 June 1961",
          "1961-06-03",
          "3.6.",
          "wom?n",
          "|",
          ",",
          ":",
          "speaker:",
          "to:",
          "date:",
          "date:1958",
          "..",
          "1958-07",
          "kind:",
          "kind:telegram",
          "in:",
          "in:notes",
          "is:",
          "is:reported",
          "volume:",
          "lang:",
          "place:",
          "foo:",
          "http://a.b/c",
          "\u0000",
          "\uD800",
          "\uDC00",
          "😀",
          "\u200B",
          "\u00AD",
          "\n",
          "ʼ",
          "’",
          "\u0301",
          "ß",
          "İ",
          "½",
          "٣",
          "*a",
          "a*b",
          "~a~");

  private RandomQueries() {}

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(random.nextInt(20) == 0 ? 120 : 12);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(12)) {
        case 0 -> text.append((char) random.nextInt(0x250));
        case 1 -> text.appendCodePoint(random.nextInt(0x11000));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return mutated(text, random);
  }

  private static String mutated(StringBuilder text, Random random) {
    for (int i = random.nextInt(3); i > 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
        case 2 -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
        default -> text.insert(at, text.substring(0, Math.min(at, 10)));
      }
    }
    return text.toString();
  }
}
