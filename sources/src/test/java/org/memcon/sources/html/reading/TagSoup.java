package org.memcon.sources.html.reading;

import java.util.List;
import java.util.Random;

/// Random HTML as nobody should write it, the same for the same seed: tags that nobody closes or
/// opened, references in every form, blocks where none may stand.
final class TagSoup {

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "b",
          "i",
          "em",
          "sup",
          "sub",
          "a href='#x'",
          "a href=http://h/ name=n",
          "ul",
          "ol",
          "li",
          "li value=7",
          "table",
          "table border=1",
          "tr",
          "td",
          "th",
          "caption",
          "h1",
          "h3",
          "blockquote",
          "pre",
          "span",
          "span style='font-style:italic'",
          "font size=2",
          "center",
          "dl",
          "dt",
          "dd",
          "br",
          "br/",
          "hr",
          "img src=x",
          "tbody",
          "form",
          "P",
          "BR",
          "LI",
          "section",
          "article",
          "u",
          "strong",
          "tt",
          "unknown-tag",
          "span class=tei-persName",
          "div class=tei-p3",
          "figure",
          "figcaption",
          "q",
          "small");
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "Minister",
          "the",
          "1959",
          "&amp;",
          "&",
          "&nbsp;",
          "&#8212;",
          "&#x201C;",
          "&lt;b",
          "&notit;",
          "&copy",
          "AT&T",
          "Žerav",
          "\uD83D\uDEA2",
          "&#128674;",
          "[1]",
          "/2/",
          "—",
          "x<y",
          "\n",
          "\r\n  ",
          "  ",
          "\t",
          "&eacute;t&eacute;",
          "&bogus;",
          "&#146;",
          ">",
          "\"",
          "e\u0301",
          "&NotEqualTilde;",
          "\u00A0",
          "&#13;",
          "&zwnj;");
  private static final List<String> ODDITIES =
      List.of(
          "<!-- note -->",
          "<!-- a <p> b -->",
          "</",
          "<",
          "<>",
          "</p>",
          "</b>",
          "<!doctype html>",
          "<?xml?>",
          "<![CDATA[x]]>",
          "</table>",
          "</div></div>",
          "<script>v='<p>'</script>",
          "<style>p{}</style>",
          "<template><p>t</p></template>",
          "<noscript>no</noscript>",
          "</br>");

  private TagSoup() {}

  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder html = new StringBuilder();
    int pieces = 20 + random.nextInt(200);
    for (int i = 0; i < pieces; i++) {
      int kind = random.nextInt(10);
      if (kind < 4) {
        html.append(pick(WORDS, random)).append(random.nextInt(3) == 0 ? "" : " ");
      } else if (kind < 7) {
        html.append('<').append(pick(TAGS, random)).append('>');
      } else if (kind < 9) {
        html.append("</").append(pick(TAGS, random).split(" ", 2)[0]).append('>');
      } else {
        html.append(random.nextInt(4) == 0 ? pick(ODDITIES, random) : "word");
      }
    }
    return html.append(" end").toString();
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
