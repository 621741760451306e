package org.memcon.publishing.page.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void textIsNothingButText() {
    Markup markup = new Markup().element("p", "<script>alert('a & b')</script>");
    assertEquals(
        "<p>&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;</p>", markup.toString());
  }

  @Test
  void anAttributeCannotBeLeftFromWithin() {
    Markup markup = new Markup().element("span", "x", "title", "\" onload=\"alert(1)");
    assertEquals("<span title=\"&quot; onload=&quot;alert(1)\">x</span>", markup.toString());
  }

  @Test
  void anAttributeWithoutAValueIsLeftOut() {
    assertEquals("<p>x</p>", new Markup().element("p", "x", "class", "").toString());
  }

  @Test
  void whatNoPageMayHoldBecomesTheReplacementCharacter() {
    String text = "a\u0000b\uD800c\uFFFEd\u0085e\uDC00";
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD", new Markup().text(text).toString());
  }

  @Test
  void charactersBeyondTheFirstPlaneStay() {
    assertEquals("\uD835\uDD4F", new Markup().text("\uD835\uDD4F").toString());
  }

  @Test
  void anElementLeftOpenIsAnError() {
    assertThrows(IllegalStateException.class, () -> new Markup().open("p").toString());
    assertThrows(IllegalStateException.class, () -> new Markup().add(new Markup().open("p")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//example.org/x",
        "http:",
        "https:///x",
        "/relative",
        "",
        "ht tp://x"
      })
  void whatIsNoAddressOfTheWebIsNoLink(String written) {
    assertEquals(Optional.empty(), Address.ofWeb(written));
  }

  @Test
  void anAddressOfTheWebIsALink() {
    assertEquals(
        Optional.of("https://example.org/a?b=c#d"), Address.ofWeb("https://example.org/a?b=c#d"));
    assertEquals(Optional.of("HTTP://example.org/%C3%A9"), Address.ofWeb("HTTP://example.org/é"));
  }
}
