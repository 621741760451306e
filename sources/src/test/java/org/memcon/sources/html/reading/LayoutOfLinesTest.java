package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memcon.sources.html.reading.Pages.line;
import static org.memcon.sources.html.reading.Pages.lines;
import static org.memcon.sources.html.reading.Pages.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Run.Style;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

class LayoutOfLinesTest {

  @Test
  void eachBlockIsALineAndWhiteSpaceIsFolded() {
    SourceText text = read("<p>One\n   two\t three </p><div> four<p>five</p>six</div>");
    assertEquals(List.of("One two three", "four", "five", "six"), lines(text));
    assertEquals("One two three\nfour\nfive\nsix", text.characters());
  }

  @Test
  void breaksMakeLinesOfOneBlock() {
    SourceText text = read("<p>To: A<br>From: B<br><br>Re: C<br></p><p>D</p>");
    assertEquals(List.of("To: A", "From: B", "", "Re: C", "D"), lines(text));
    assertEquals(
        List.of(0, 0, 0, 0, 1), text.lines().stream().map(l -> l.shape().block()).toList());
    assertEquals(Kind.BLANK, text.lines().get(2).shape().kind());
  }

  @Test
  void aParagraphOfNoBreakSpacesIsABlankLineAndAnEmptyOneIsNothing() {
    SourceText text = read("<p>a</p><p>&nbsp;</p><p></p><p> </p><p>b</p>");
    assertEquals(List.of("a", "", "b"), lines(text));
    assertEquals(Kind.BLANK, text.lines().get(1).shape().kind());
  }

  @Test
  void tagsInCapitalsThatNobodyClosesMakeLines() {
    SourceText text = read("<BODY><P>One<P>Two<UL><LI>a<LI>b</UL>Three<P>Four");
    assertEquals(List.of("One", "Two", "a", "b", "Three", "Four"), lines(text));
  }

  @Test
  void listItemsHaveTheirDepthAndTheirNumber() {
    SourceText text =
        read(
            "<ol start=3><li>c<li>d<ul><li>inner</ul><li value='60a'>e<li>f</ol>"
                + "<ol type=i><li>one<li>two</ol>");
    assertEquals(Optional.of("3"), line(text, "c").label());
    assertEquals(Optional.of("4"), line(text, "d").label());
    assertEquals(2, line(text, "inner").shape().level());
    assertEquals(Optional.empty(), line(text, "inner").label());
    assertEquals(Optional.of("60a"), line(text, "e").label());
    assertEquals(Optional.of("5"), line(text, "f").label());
    assertEquals(Optional.of("ii"), line(text, "two").label());
  }

  @Test
  void onlyTheFirstBlockOfAnItemIsTheItem() {
    SourceText text = read("<ol><li><p>first<br>still first</p><p>second</p></li></ol>");
    assertEquals(Kind.LIST_ITEM, line(text, "first").shape().kind());
    assertEquals(Kind.LIST_ITEM, line(text, "still first").shape().kind());
    assertEquals(Kind.PLAIN, line(text, "second").shape().kind());
  }

  @Test
  void headingsHaveTheirLevel() {
    SourceLine line = line(read("<h3>4. <i>Airgram</i></h3><p>text"), "4. Airgram");
    assertEquals(Kind.HEADING, line.shape().kind());
    assertEquals(3, line.shape().level());
  }

  @Test
  void aTableOfDataIsALineForEachRow() {
    SourceText text =
        read(
            "<table><caption>Tons</caption><tr><th>Port<th>1959<tr><td>Sylvania<br>City"
                + "<td><p>12</p><tr><td>Pier<td>&nbsp;</table>");
    assertEquals(List.of("Tons", "Port\t1959", "Sylvania City\t12", "Pier\t"), lines(text));
    assertEquals(Kind.CAPTION, text.lines().get(0).shape().kind());
    assertEquals(Kind.TABLE_ROW, text.lines().get(1).shape().kind());
  }

  @Test
  void aTableThatAPageIsLaidOutWithIsNoData() {
    SourceText text =
        read(
            "<table><tr><td><h2>Title</h2><p>One paragraph.<p>Another.</td><td>Beside</td></tr>"
                + "</table>");
    assertEquals(List.of("Title", "One paragraph.", "Another.", "Beside"), lines(text));
  }

  @Test
  void pairsAreLabelsAndValues() {
    SourceText text = read("<dl><dt>Type<dd>Letter<dt>1.<dd>First</dl>");
    assertEquals(Kind.LABEL, line(text, "Type").shape().kind());
    assertEquals(Kind.VALUE, line(text, "Letter").shape().kind());
  }

  @Test
  void preformattedTextKeepsItsLinesAndSpaces() {
    SourceText text = read("<pre>\n  SECRET\r\n\r\nTO:   A</pre>");
    assertEquals(List.of("  SECRET", "", "TO:   A"), lines(text));
    assertEquals(2, text.lines().get(0).left());
  }

  @Test
  void quotationsAndCaptionsAreSuch() {
    SourceText text =
        read(
            "<blockquote><p>Words</p></blockquote><figure><img src=a.jpg alt='A."
                + " Bell'><figcaption>Bell on the pier</figcaption></figure><p>Text <img alt=icon"
                + " src=i> on</p>");
    assertEquals(Kind.QUOTATION, line(text, "Words").shape().kind());
    assertEquals(Kind.CAPTION, line(text, "A. Bell").shape().kind());
    assertEquals(Optional.of("a.jpg"), line(text, "A. Bell").runs().getFirst().link());
    assertEquals(Kind.CAPTION, line(text, "Bell on").shape().kind());
    assertEquals("Text on", lines(text).getLast());
  }

  @Test
  void textLooksAsItsElementsAndStylesSay() {
    SourceText text =
        read(
            "<p><b>a</b> <em>b</em> <span style='font-variant: small-caps'>c</span> "
                + "<span class='tei-hi2 font-italic'>d</span> H<sub>2</sub>O <u>e</u><s>f</s></p>");
    SourceLine line = text.lines().getFirst();
    assertEquals("a b c d H2O ef", text.text(line));
    assertEquals(Set.of(Style.BOLD), line.runs().getFirst().styles());
    assertTrue(
        line.runs().stream()
            .anyMatch(r ->
                text.text(r.span()).equals("c")
                    && r.styles().equals(Set.of(Style.SMALL_CAPITALS))));
    assertTrue(
        line.runs().stream()
            .anyMatch(r ->
                text.text(r.span()).equals("2") && r.styles().equals(Set.of(Style.SUBSCRIPT))));
  }

  @Test
  void scriptsStylesAndTemplatesAreNoText() {
    SourceText text =
        read(
            "<style>p{}</style><script>var a='<p>x</p>'</script><template><p>t</template>"
                + "<noscript>n</noscript><p>Seen");
    assertEquals(List.of("Seen"), lines(text));
  }

  @Test
  void aHiddenCopyInTheMidstOfASentenceStandsBehindIt() {
    SourceText text =
        read(
            "<div class='tei-div3' id='d1'><p>The ferry<div class='popover'>A note.</div> sailed on"
                + " Tuesday.</p><p>Next.</p></div>");
    assertEquals(List.of("", "The ferry sailed on Tuesday.", "A note.", "Next."), lines(text));
  }
}
