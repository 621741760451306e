package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.memcon.sources.html.reading.Pages.lines;
import static org.memcon.sources.html.reading.Pages.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.SourceText;

class AnyPageTest {

  private static final String PARAGRAPH =
      "<p>The Minister said that the ferry would sail on Tuesday, that it would carry oranges and"
          + " salt, and that nobody was to worry about the fog.</p>";

  @Test
  void whatStandsOutsideTheMainElementIsFurniture() {
    SourceText text =
        read(
            "<title>The Ferry - Archive</title><header><a"
                + " href=/>Archive</a></header><nav>Menu</nav><main><h1>The Ferry</h1>"
                + PARAGRAPH
                + "</main><footer>Imprint</footer>");
    assertEquals(List.of("Archive", "Menu", "Imprint"), lines(text, Region.SITE_FURNITURE));
    assertEquals(List.of("The Ferry"), lines(text, Role.DOCUMENT_HEADING));
  }

  @Test
  void aHeadingAboveTheMainElementIsThePagesIfItsTitleSaysSo() {
    SourceText text =
        read(
            "<title>Conversation at the Pier | Archive</title><div class=head><h1>Conversation at"
                + " the Pier</h1></div><article>"
                + PARAGRAPH
                + PARAGRAPH
                + "</article>");
    assertEquals(List.of("Conversation at the Pier"), lines(text, Role.DOCUMENT_HEADING));
  }

  @Test
  void classesThatSitesGiveToTheirMenusAreKnown() {
    SourceText text =
        read(
            "<div class='site-nav'>Home</div><div id=sidebar>Latest</div><div"
                + " class=share-buttons>Share</div>"
                + PARAGRAPH
                + "<div class=mainFooter>Imprint</div>");
    assertEquals(
        List.of("Home", "Latest", "Share"), lines(text, Region.SITE_FURNITURE).subList(0, 3));
    assertEquals(1, lines(text, Region.CONTENT).size());
  }

  @Test
  void aWrapperThatHoldsTheTextIsNotFurnitureWhateverItIsCalled() {
    SourceText text = read("<div class='page has-sidebar navigation'>" + PARAGRAPH + "</div>");
    assertEquals(1, lines(text, Region.CONTENT).size());
  }

  @Test
  void menusWithoutAnyClassAreToldByTheirLinks() {
    SourceText text =
        read(
            "<table><tr><td><a href=1>Home</a><br><a href=2>Search</a><br><a"
                + " href=3>Guide</a></td><td>"
                + PARAGRAPH
                + PARAGRAPH
                + "</td></tr></table><p><a href=4>Back</a></p>");
    assertEquals(List.of("Home", "Search", "Guide", "Back"), lines(text, Region.SITE_FURNITURE));
    assertEquals(2, lines(text, Region.CONTENT).size());
  }

  @Test
  void plainTextWithoutAnyMarkupIsText() {
    SourceText text =
        read("Memorandum of Conversation<p>Vienna, June 3, 1961<p>Mr. A. Yes.<p>Mr. B. No.");
    assertEquals(4, lines(text, Region.CONTENT).size());
  }

  @Test
  void aPageOfLinksAloneIsText() {
    assertEquals(
        1, lines(read("<p><a href=x>Everything is a link</a></p>"), Region.CONTENT).size());
  }

  @Test
  void aBarThatAWebArchivePutAboveThePageIsFurniture() {
    SourceText text = read("<div id='wm-ipp-base'><p>3 captures</p></div>" + PARAGRAPH);
    assertEquals(List.of("3 captures"), lines(text, Region.SITE_FURNITURE));
  }
}
