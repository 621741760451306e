package org.memcon.sources.pdf.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

class PdfLinesTest {

  private static List<String> lines(SourceText text) {
    return text.lines().stream().map(text::text).toList();
  }

  @Test
  void wordsAreToldByTheirGapsWhereTheFileHasNoBlanks() throws IOException {
    SourceText text =
        Typesetter.of(
            page -> page.words(72, 100, 2.4f, "Tight words of a narrow line do not run together"));
    assertEquals(List.of("Tight words of a narrow line do not run together"), lines(text));
  }

  @Test
  void lettersSpacedForEmphasisStayOneWord() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.content().setCharacterSpacing(3);
          page.at(72, 100, "MEMORANDUM OF CONVERSATION");
          page.content().setCharacterSpacing(0);
          page.at(72, 113, "It was not spaced.");
        });
    assertEquals(List.of("MEMORANDUM OF CONVERSATION", "It was not spaced."), lines(text));
  }

  @Test
  void lettersSetOneByOneMakeWords() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          float x = 72;
          for (char c : "Set letter by letter".toCharArray()) {
            if (c != ' ') {
              page.at(x, 100, String.valueOf(c));
            }
            x += page.width(String.valueOf(c));
          }
        });
    assertEquals(List.of("Set letter by letter"), lines(text));
  }

  @Test
  void typewritingKeepsItsWords() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.font(Typesetter.TYPEWRITER, 12);
          page.at(72, 100, "The Ambassador called at four.");
          page.words(72, 114, 7.2f, "He left  at  five.");
        });
    assertEquals(List.of("The Ambassador called at four.", "He left at five."), lines(text));
  }

  @Test
  void lettersDrawnTwiceForBoldnessAreReadOnce() throws IOException {
    SourceText text =
        Typesetter.of(
            page -> page.at(72, 100, "SECRET and more").at(72.3f, 100, "SECRET and more"));
    assertEquals(List.of("SECRET and more"), lines(text));
  }

  @Test
  void ligaturesAreWrittenOut() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.font(liberation(page.document()), 11)
              .at(72, 100, "of\uFB01ce af\uFB01rmed \uFB02uently");
        });
    assertEquals("office affirmed fluently", text.characters());
  }

  private static PDType0Font liberation(PDDocument document) throws IOException {
    try (InputStream font =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, Objects.requireNonNull(font));
    }
  }

  @Test
  void accentsDrawnOverALetterJoinIt() throws IOException {
    SourceText text =
        Typesetter.of(
            page -> page.at(72, 100, "Cafe").at(72 + page.width("Caf") + 0.5f, 100, "\u00B4"));
    assertEquals("Café", text.characters());
  }

  @Test
  void aRaisedFigureIsANoteCallOfTheWordBeforeIt() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          float behind = 72 + page.width("He spoke of the strait.");
          page.at(72, 100, "He spoke of the strait.");
          page.font(Typesetter.ROMAN, 7).at(behind, 96.4f, "12");
          page.font(Typesetter.ROMAN, 11).at(behind + 10, 100, "They parted.");
          page.at(72, 114, "A second line, and a third").at(72, 128, "that follows it.");
        });
    assertEquals("He spoke of the strait.12 They parted.", lines(text).getFirst());
    Run call =
        text.lines().getFirst().runs().stream()
            .filter(run -> run.mark().filter(Run.Mark.NOTE_CALL::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals("12", text.text(call.span()));
    assertTrue(call.styles().contains(Run.Style.SUPERSCRIPT));
  }

  @Test
  void raisedLettersOfAnOrdinalAreNoCall() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          float behind = 72 + page.width("the 22");
          page.at(72, 100, "the 22").font(Typesetter.ROMAN, 7).at(behind, 96.4f, "nd");
          page.font(Typesetter.ROMAN, 11).at(behind + 10, 100, "Congress");
        });
    assertEquals("the 22nd Congress", lines(text).getFirst());
    assertTrue(text.lines().getFirst().runs().stream().allMatch(run -> run.mark().isEmpty()));
  }

  @Test
  void italicAndBoldAreToldByTheirFonts() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.font(Typesetter.BOLD, 11).at(72, 100, "Bell:");
          float x = 72 + page.width("Bell: ");
          page.font(Typesetter.ITALIC, 11).at(x, 100, "laughing");
        });
    assertEquals("Bell: laughing", text.characters());
    assertEquals(
        List.of(Set.of(Run.Style.BOLD), Set.of(Run.Style.ITALIC)),
        text.lines().getFirst().runs().stream().map(Run::styles).toList());
  }

  @Test
  void indentsAreKeptAsDistances() throws IOException {
    SourceText text =
        Typesetter.of(page ->
            page.at(90, 100, "First line")
                .at(72, 114, "second line")
                .at(72, 128, "third line")
                .at(72, 142, "fourth"));
    assertEquals(List.of(18f, 0f, 0f, 0f), text.lines().stream().map(SourceLine::left).toList());
  }

  @Test
  void aWiderGapIsABlankLine() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          for (int i = 0; i < 6; i++) {
            page.at(72, 100 + 13 * i + (i > 3 ? 13 : 0), "Line " + i + " of a page");
          }
        });
    assertEquals("", lines(text).get(4));
    assertEquals(LineShape.Kind.BLANK, text.lines().get(4).shape().kind());
    assertEquals(7, text.lines().size());
  }

  @Test
  void aPageAskewKeepsItsLines() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          for (int i = 0; i < 5; i++) {
            page.askew(
                72,
                140 + 14 * i,
                1.2,
                "Line " + i + " of a page that was scanned askew and runs on for long");
          }
        });
    assertEquals(5, text.lines().size(), lines(text)::toString);
    assertEquals(
        "Line 3 of a page that was scanned askew and runs on for long", lines(text).get(3));
  }

  @Test
  void rowsOfATableHaveTheirCellsPartedByTabs() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          String[] countries = {"Sylvania", "Freedonia", "Ruritania", "Graustark"};
          for (int i = 0; i < 4; i++) {
            page.at(72, 100 + 14 * i, countries[i])
                .at(220, 100 + 14 * i, "1" + i)
                .at(330, 100 + 14 * i, "Note " + i);
          }
          page.at(72, 190, "After the table comes text that is as wide as this.");
        });
    assertEquals("Freedonia\t11\tNote 1", lines(text).get(1));
    assertEquals(LineShape.Kind.TABLE_ROW, text.lines().get(1).shape().kind());
  }

  @Test
  void everyCharacterKnowsItsBox() throws IOException {
    SourceText text =
        Typesetter.of(page -> page.at(72, 100, "left").at(300, 100, "right").at(72, 700, "low"));
    int right = text.characters().indexOf("right");
    Origin.PageBox line = (Origin.PageBox) text.whereStood(right).orElseThrow();
    assertEquals(1, line.page());
    assertTrue(line.left() <= 300 && line.left() + line.width() > 315);
    assertTrue(line.top() < 100 && line.top() + line.height() > 100);
    Origin.PageBox low =
        (Origin.PageBox) text.whereStood(text.characters().indexOf("low")).orElseThrow();
    assertTrue(low.top() > 680 && low.top() < 700);
    for (SourceLine each : text.lines()) {
      int at = each.span().start();
      for (Run run : each.runs()) {
        assertEquals(at, run.span().start());
        at = run.span().end();
      }
      assertEquals(each.span().end(), at);
    }
  }
}
