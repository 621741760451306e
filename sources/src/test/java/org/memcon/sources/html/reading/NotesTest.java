package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memcon.sources.html.reading.Pages.line;
import static org.memcon.sources.html.reading.Pages.lines;
import static org.memcon.sources.html.reading.Pages.marked;
import static org.memcon.sources.html.reading.Pages.read;
import static org.memcon.sources.html.reading.Pages.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.SourceText;

class NotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>He spoke.<sup>1</sup> Then left.</p>                                       | 1",
        "<p>He spoke.<sup>*</sup></p>                                                  | *",
        "<p>in 1961<sup>2</sup> he</p>                                                 | 2",
        "<p>He spoke<sup><a href='#n1'>3</a></sup></p><p><a name=n1>3</a> Note.</p>     | 3",
        "<p>He spoke<a href='#n1'><sup>4</sup></a></p><p id=n1>4. Note.</p>             | 4",
        "<p>He spoke<a href='#_ftn5' name='_ftnref5'>[5]</a></p><p><a href='#_ftnref5'"
            + " name='_ftn5'>[5]</a> N.</p> | [5]",
        "<p>He spoke[<a href='#n6'>6</a>] and</p><p><a name=n6></a>6 Note.</p>          | [6]",
        "<p>He spoke<a rel=footnote href='#fn:1.2'>60a</a></p>                          | 60a",
        "<p>He spoke<span style='vertical-align: super'>7</span></p>                    | 7",
        "<p>He spoke<sup id=cite_ref-1><a href='#cite_note-1'>[8]</a></sup></p><ol"
            + " class=references><li id=cite_note-1>^ N</ol> | [8]"
      })
  void aCallIsARunOfItsOwn(String html, String call) {
    SourceText text = read(html);
    assertEquals(List.of(call), words(text, marked(text, Mark.NOTE_CALL)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>10<sup>6</sup> tons</p>",
        "<p>12 km<sup>2</sup></p>",
        "<p>the 4<sup>th</sup> of May</p>",
        "<p><sup>1</sup> The note itself, whose number is raised.</p>",
        "<p><a href='#c2'>Chapter 2</a> and <a href='http://h/#2'>2</a></p>",
        "<p>E = mc<sup>2</sup></p>"
      })
  void whatIsRaisedForAnotherReasonIsNoCall(String html) {
    SourceText text = read(html);
    assertEquals(List.of(), words(text, marked(text, Mark.NOTE_CALL)));
  }

  @Test
  void theCallsLinkIsTheNotesAnchor() {
    SourceText text =
        read(
            "<p>Text that goes on for a while.<sup><a href='#n1'>1</a></sup></p><hr>"
                + "<p><a name=n1>1</a>. The note.</p>");
    Run call = marked(text, Mark.NOTE_CALL).getFirst();
    assertEquals(Optional.of("#n1"), call.link());
    assertEquals(Optional.of("n1"), line(text, "1. The note").anchor());
    assertEquals(Region.NOTES, line(text, "1. The note").region());
  }

  @Test
  void linksThatABrowserMadeAbsoluteStillPointIntoThePage() {
    SourceText text = Pages.readFixture("historian-office-saved.html");
    assertEquals(
        List.of(Optional.of("#fn:1.9.3.2"), Optional.of("#fn:1.9.5.2")),
        marked(text, Mark.NOTE_CALL).stream().map(Run::link).toList());
    assertEquals(Optional.of("fn:1.9.5.2"), line(text, "By the almanac.↩").anchor());
  }

  @Test
  void aNoteOfSeveralParagraphsIsAllNote() {
    SourceText text = Pages.readFixture("wilson-center.html");
    assertEquals(Region.NOTES, line(text, "[2] Of 1951").region());
    assertEquals(Region.NOTES, line(text, "It took the bridge").region());
    assertEquals(Region.CONTENT, line(text, "Port Archive. Collection").region());
  }

  @Test
  void theNumbersOfAListOfNotesAreItsLabels() {
    SourceText text =
        read(
            "<main><p>One<sup>1</sup> and two<sup>2</sup> in a sentence of some length.</p>"
                + "<h2>Notes</h2><ol><li>First.</li><li>Second.</li></ol><h2>Next</h2><p>Text.</p></main>");
    assertEquals(List.of("Notes", "First.", "Second."), lines(text, Region.NOTES));
    assertEquals(Optional.of("2"), line(text, "Second.").label());
    assertEquals(Region.CONTENT, line(text, "Text.").region());
  }

  @Test
  void aTableOfContentsWithNumbersCallsNothing() {
    SourceText text =
        read(
            "<p><a href='#s1'>1</a> <a href='#s2'>2</a></p><h2 id=s1>The Lamp</h2><p>Text of"
                + " it.</p><h2 id=s2>The Oil</h2><p>More text.</p>");
    assertEquals(List.of(), marked(text, Mark.NOTE_CALL));
    assertTrue(lines(text, Region.NOTES).isEmpty());
  }

  @Test
  void aNotesArrowLeadsBack() {
    SourceText text =
        read(
            "<p>Words<a class=footnote-ref id=fnref1 href='#fn1'>1</a>.</p><section"
                + " class=footnotes><ol><li id=fn1>Note. <a href='#fnref1'>↩</a></ol></section>");
    assertEquals(List.of("↩"), words(text, marked(text, Mark.NOTE_RETURN)));
    assertEquals(Optional.of("fn1"), line(text, "Note.").anchor());
  }
}
