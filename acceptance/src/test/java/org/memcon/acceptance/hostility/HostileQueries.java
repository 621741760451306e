package org.memcon.acceptance.hostility;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes queries that somebody types by accident, pastes from elsewhere, or means badly. The same
/// seed makes the same queries.
final class HostileQueries {

  private static final List<String> LANGUAGE =
      List.of(
          "strait",
          "Kalm",
          "treaty",
          "the",
          "a",
          "of",
          "1961",
          "1,000",
          "U.S.",
          "co-operation",
          "中国",
          "страна",
          "ﬁn",
          "ß",
          "İ",
          "é",
          "e\u0301",
          "speaker:",
          "to:",
          "person:",
          "present:",
          "place:",
          "date:",
          "kind:",
          "archive:",
          "classification:",
          "volume:",
          "in:",
          "lang:",
          "is:",
          "is:verbatim",
          "is:reported",
          "in:notes",
          "speaker:tessin",
          "date:1958..",
          "AND",
          "OR",
          "NOT",
          "-",
          "=",
          "|",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "«",
          "»",
          "~",
          "~2",
          "~>3",
          "~999999999999",
          "*",
          "?",
          "/",
          "/a.*/",
          "/(a|b)+/",
          "[",
          "]",
          "{2,3}",
          "\\",
          "words>",
          "words>3",
          "words<5",
          "words>=999999999",
          "turn(",
          "passage(",
          "then",
          "then/2",
          "near/3",
          "turn(a) then turn(b)",
          "3 June 1961",
          "1961-06-03",
          "3.6.1961",
          "30 February 1961",
          "wom?n",
          "*ait",
          "s*t",
          ":",
          "::",
          ".",
          "..",
          ",",
          ";",
          "\t",
          "\n",
          "\u0000",
          "\u00AD",
          "\u200B",
          "\u202E",
          "\uFEFF");

  private static final List<String> REGULAR =
      List.of(
          "/(a+)+$/",
          "/(a|a)*b/",
          "/(.*)*(.*)*x/",
          "/((a{1,100}){1,100}){1,100}/",
          "/.{100}/",
          "/(a|b)*a(a|b){20}/",
          "/(.*a){25}/",
          "/[^a]{100}/",
          "/[\u0000-\uFFFF]*/",
          "/(((((a)))))/",
          "/(?=a)b/",
          "/a{99999}/",
          "/\\/",
          "/[/",
          "/(/",
          "/)/",
          "/*/",
          "/+/",
          "/./",
          "/.*/",
          "/.*.*.*/",
          "/(x+x+)+y/",
          "/(.|.)*(.|.)*(.|.)*z/",
          "/[a-\uFFFF][a-\uFFFF][a-\uFFFF]/",
          "/^$/",
          "/|/",
          "/||a/");

  private static final List<String> PATHS =
      List.of(
          "../../../../etc/passwd",
          "/etc/passwd",
          "file:///etc/passwd",
          "speaker:../../x",
          "@/etc/passwd",
          "archive:../other",
          "archive:\"../../other archive\"",
          "volume:../../..*",
          "C:\\Windows\\win.ini",
          "\\\\host\\share",
          "jar:file:/x!/y",
          "http://127.0.0.1/",
          "${sys:user.home}",
          "${env:HOME}",
          "~root",
          "%2e%2e%2f",
          "index/segments_1",
          "holdings/../../x",
          "--archive=../other",
          "-n 1");

  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</code></p><script>",
          "<!--",
          "]]>",
          "&lt;b&gt;",
          "&#0;",
          "{{7*7}}",
          "${7*7}",
          "@template.x()",
          "!{System.exit(1)}",
          "' OR 1=1 --",
          "\r\nSet-Cookie: a=b",
          "javascript:alert(1)",
          "<mark>",
          "<svg/onload=alert(1)>");

  private static final String SIGNS = "\"()[]{}~*?/\\:=-|<>.,'«»“”„ ^$+&!;#@%`";

  private final Random random;

  HostileQueries(long seed) {
    this.random = new Random(seed);
  }

  /// The next query.
  String next() {
    return switch (random.nextInt(14)) {
      case 0 -> anyCharacters(1 + random.nextInt(60));
      case 1 -> several(1 + random.nextInt(200), i -> sign());
      case 2 -> nested();
      case 3 -> numbers();
      case 4 -> several(1 + random.nextInt(8), i -> pick(REGULAR) + " ");
      case 5 -> wildcards();
      case 6 -> longLine();
      case 7 -> several(1 + random.nextInt(3), i -> pick(PATHS) + " ");
      case 8 -> several(1 + random.nextInt(4), i -> pick(MARKUP));
      case 9 -> mutated(several(1 + random.nextInt(12), i -> pick(LANGUAGE) + " "));
      case 10 -> several(1 + random.nextInt(40), i -> pick(LANGUAGE));
      case 11 -> turns();
      case 12 -> mutated(pick(REGULAR) + " " + pick(PATHS) + pick(MARKUP));
      default -> several(1 + random.nextInt(12), i -> pick(LANGUAGE) + " ");
    };
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String several(int number, IntFunction<String> one) {
    return IntStream.range(0, number).mapToObj(one).collect(Collectors.joining());
  }

  private String sign() {
    return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
  }

  /// Any characters, halves of surrogate pairs among them.
  private String anyCharacters(int number) {
    return several(
        number,
        i ->
            switch (random.nextInt(4)) {
              case 0 -> String.valueOf((char) random.nextInt(0x10000));
              case 1 -> Character.toString(random.nextInt(0x110000));
              case 2 -> String.valueOf((char) random.nextInt(0x80));
              default -> String.valueOf((char) (0xD800 + random.nextInt(0x800)));
            });
  }

  private String nested() {
    int depth = 1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 100);
    String open = pick(List.of("(", "turn(", "NOT (", "-(", "speaker:(", "(a OR ", "\"(", "[("));
    return open.repeat(depth) + "a" + ")".repeat(random.nextInt(depth + 1));
  }

  private String numbers() {
    String number = "9".repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 25));
    return pick(List.of(
            "words>%s",
            "words<=%s",
            "\"a b\"~%s",
            "\"a b\"~>%s",
            "a~%s",
            "date:%s",
            "date:%s..%s",
            "turn(a) then/%s turn(b)",
            "date:-%s",
            "%s",
            "%s.%s.%s",
            "/a{%s}/",
            "/a{1,%s}/",
            "%s,%s"))
        .replace("%s", number);
  }

  private String wildcards() {
    return switch (random.nextInt(5)) {
      case 0 -> several(1 + random.nextInt(300), i -> pick(List.of("*", "?", "* ", "? ")));
      case 1 ->
          several(
              1 + random.nextInt(120), i -> pick(List.of("a", "e", "t")) + pick(List.of("*", "?")));
      case 2 -> several(1 + random.nextInt(100), i -> (char) ('a' + random.nextInt(26)) + "* ");
      case 3 ->
          several(1 + random.nextInt(100), i -> "*" + (char) ('a' + random.nextInt(26)) + "* ");
      default -> several(1 + random.nextInt(60), i -> pick(LANGUAGE) + "~2 ");
    };
  }

  private String longLine() {
    int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 30_000 : 600);
    String piece =
        pick(List.of("the ", "a-", "x", "中", "the", "a ", "\" ", "a.b,", "U.S.", "of OR ", "=a "));
    String line = piece.repeat(length);
    return random.nextBoolean() ? line : "\"" + line + "\"~" + random.nextInt(1000);
  }

  private String turns() {
    return several(
        1 + random.nextInt(30),
        i ->
            "turn("
                + pick(LANGUAGE)
                + " "
                + pick(LANGUAGE)
                + ")"
                + pick(List.of(" then/999 ", " near/999 ", " then ", " ")));
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0 && mutated.length() > 1; i--) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(3)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, mutated.charAt(random.nextInt(mutated.length())));
        default -> mutated.setCharAt(at, (char) (mutated.charAt(at) ^ 1 << random.nextInt(16)));
      }
    }
    return mutated.toString();
  }
}
