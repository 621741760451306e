package org.memcon.publishing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.invented.Conversation;

class TextWriterTest {

  private static final DiplomaticRecord RECORD = Conversation.of(1).record();

  private static String written(Form form) throws IOException {
    StringBuilder text = new StringBuilder();
    new TextWriter(form).write(RECORD, text);
    return text.toString();
  }

  @Test
  void plainTextHasEveryWordOfTheRecord() throws IOException {
    List<String> written = Arrays.asList(written(Form.PLAIN).split("[\\s\\[\\]]+"));
    for (Passage passage : Passages.of(RECORD)) {
      for (String word : passage.words().split("[\\s\\[\\]]+")) {
        assertTrue(word.isEmpty() || written.contains(word), () -> "lost: " + word);
      }
    }
  }

  @Test
  void plainTextCallsNotesInBracketsAndGivesThemLast() throws IOException {
    String text = written(Form.PLAIN);
    int call = text.indexOf("will they not?[2]");
    int note = text.indexOf("[2] The strait between");
    assertTrue(call > 0 && call < note, call + " " + note);
  }

  @Test
  void markdownTellsSpeakersAndNotesApart() throws IOException {
    String text = written(Form.MARKDOWN);
    assertTrue(text.contains("**A. SOREL.** They will be open to those who ask."));
    assertTrue(text.contains("will they not?[^fn2]"));
    assertTrue(text.contains("[^fn2]: The strait between"));
    assertTrue(text.contains("the *Narrows* be open"));
  }

  @Test
  void markdownTakesNoSignOfTheSourceForItsOwn() {
    InlineText inlines = new InlineText(Form.MARKDOWN, Reading.EMENDED, "");
    String source = "a *b* [c](javascript:x) <script> `d` &amp; 1 | 2";
    String written = inlines.of(List.of(new Inline.Text(TextSpan.NOWHERE, source)));
    assertEquals("a \\*b\\* \\[c\\](javascript:x) \\<script\\> \\`d\\` \\&amp; 1 \\| 2", written);
    assertEquals("12\\. November", Form.MARKDOWN.paragraph("12. November"));
    assertEquals("\\# not a heading", Form.MARKDOWN.paragraph("# not a heading"));
  }

  @Test
  void aReferenceToNoAddressOfTheWebIsNoLink() {
    InlineText inlines = new InlineText(Form.MARKDOWN, Reading.EMENDED, "");
    Inline reference =
        new Inline.CrossReference(
            TextSpan.NOWHERE,
            Optional.of("javascript:alert(1)"),
            List.of(new Inline.Text(TextSpan.NOWHERE, "here")));
    assertFalse(inlines.of(List.of(reference)).contains("javascript"));
  }
}
