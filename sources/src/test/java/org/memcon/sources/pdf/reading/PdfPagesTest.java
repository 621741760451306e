package org.memcon.sources.pdf.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

class PdfPagesTest {

  private static final String LEFT =
      "The minister opened the first meeting by saying that the ferry across the strait had not "
          + "sailed since the spring and that nobody on either shore could say who had stopped it.";
  private static final String RIGHT =
      "The ambassador answered that his government had asked the same question of its own harbour "
          + "master and had been shown a letter which it believed to be a forgery of some skill.";

  private static List<String> in(SourceText text, Region region) {
    return text.lines().stream()
        .filter(line -> line.region() == region && !line.span().isEmpty())
        .map(text::text)
        .toList();
  }

  private static String joined(SourceText text) {
    return text.characters().replace('\n', ' ').replaceAll(" +", " ");
  }

  @Test
  void twoColumnsUnderAHeadingAreReadOneAfterTheOther() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.font(Typesetter.BOLD, 16)
              .at(110, 90, "A Heading that Stands above Both the Columns");
          page.font(Typesetter.ROMAN, 11);
          page.paragraph(72, 130, 216, 13, LEFT);
          page.paragraph(324, 130, 216, 13, RIGHT);
          page.paragraph(
              72,
              300,
              468,
              13,
              "Below both columns stands a line that is as wide as the page is and runs over.");
        });
    String all = joined(text);
    assertTrue(all.contains(LEFT + " " + RIGHT), all);
    assertTrue(
        all.indexOf("A Heading") < all.indexOf(LEFT)
            && all.indexOf(RIGHT) < all.indexOf("Below both"));
    assertEquals(
        List.of(0, 1, 2), text.lines().stream().map(SourceLine::column).distinct().toList());
  }

  @Test
  void columnsWhoseLinesDoNotMeetAreStillColumns() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.paragraph(72, 130, 216, 13, LEFT);
          page.paragraph(306, 136.5f, 216, 13, RIGHT);
        });
    assertTrue(joined(text).contains(LEFT + " " + RIGHT), text::characters);
  }

  @Test
  void aDateSetToTheRightAboveTwoColumnsStandsAboveBoth() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.at(430, 112, "Freedonia City, May 3");
          page.paragraph(72, 130, 216, 13, LEFT);
          page.paragraph(324, 130, 216, 13, RIGHT);
        });
    assertTrue(joined(text).startsWith("Freedonia City, May 3 " + LEFT), text::characters);
  }

  @Test
  void longColumnsMayStandCloseToEachOther() throws IOException {
    String left = (LEFT + " ").repeat(3).strip();
    String right = (RIGHT + " ").repeat(3).strip();
    SourceText text =
        Typesetter.of(page -> {
          page.paragraph(72, 130, 216, 13, left);
          page.paragraph(297, 130, 216, 13, right);
        });
    assertTrue(joined(text).contains(left + " " + right), text::characters);
  }

  @Test
  void threeColumnsAreReadInOrder() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.font(Typesetter.ROMAN, 9);
          page.paragraph(54, 100, 150, 11, LEFT);
          page.paragraph(222, 100, 150, 11, RIGHT);
          page.paragraph(390, 100, 150, 11, "Nothing more was said. " + LEFT.substring(13));
        });
    assertTrue(joined(text).startsWith(LEFT + " " + RIGHT + " Nothing more"), text::characters);
  }

  @Test
  void labelsAndValuesAreNoColumns() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          String[] labels = {"SUBJECT:", "DATE:", "PLACE:", "COPIES:", "DRAFTED:"};
          for (int i = 0; i < labels.length; i++) {
            page.at(72, 100 + 14 * i, labels[i])
                .at(180, 100 + 14 * i, "The matter of the ferry and its captain, part " + i);
          }
        });
    assertTrue(
        text.text(text.lines().getFirst()).startsWith("SUBJECT:")
            && text.text(text.lines().getFirst()).endsWith("part 0"),
        text::characters);
  }

  @Test
  void runningHeadsOfBothSidesAndPageNumbersAreSetApart() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          for (int i = 0; i < 6; i++) {
            if (i > 0) {
              page.turn();
            }
            page.font(Typesetter.ROMAN, 9);
            if (i % 2 == 0) {
              page.at(72, 50, "The Strait Papers");
            } else {
              page.at(400, 50, i < 3 ? "Ferries and Piers" : "The Second Meeting");
            }
            page.at(300, 750, String.valueOf(41 + i));
            page.font(Typesetter.ROMAN, 11);
            page.paragraph(
                72,
                90,
                460,
                13,
                "abcdef".charAt(i) + " began the page. " + (i % 2 == 0 ? LEFT : RIGHT));
          }
        });
    assertEquals(List.of("41", "42", "43", "44", "45", "46"), in(text, Region.PAGE_NUMBER));
    assertEquals(
        List.of(
            "The Strait Papers",
            "Ferries and Piers",
            "The Strait Papers",
            "The Second Meeting",
            "The Strait Papers",
            "The Second Meeting"),
        in(text, Region.RUNNING_HEAD));
    assertTrue(in(text, Region.CONTENT).getFirst().startsWith("a began the page."));
  }

  @Test
  void aHeadingThatRepeatsOnPagesFarApartIsText() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          for (int i = 0; i < 9; i++) {
            if (i > 0) {
              page.turn();
            }
            page.at(
                200,
                100,
                i % 4 == 0
                    ? "MEMORANDUM OF CONVERSATION"
                    : "page " + "abcdefghi".charAt(i) + " goes on");
            page.paragraph(72, 140, 460, 13, LEFT + i);
          }
        });
    assertEquals(
        3, in(text, Region.CONTENT).stream().filter("MEMORANDUM OF CONVERSATION"::equals).count());
  }

  @Test
  void notesInSmallTypeAtTheFootAreNotes() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          float down = page.paragraph(72, 90, 460, 13, LEFT + " " + RIGHT);
          page.paragraph(72, down, 460, 13, RIGHT + " " + LEFT);
          page.font(Typesetter.ROMAN, 6).at(72, 697, "1");
          page.font(Typesetter.ROMAN, 8.5f);
          page.paragraph(
              76,
              700,
              450,
              10,
              "See document 9, which says of the ferry that it was painted twice in one year.");
          page.at(72, 720, "2 In the harbour master's papers, box 4.");
        });
    List<String> notes = in(text, Region.NOTES);
    assertEquals(2, notes.size(), notes::toString);
    assertTrue(
        notes.getFirst().startsWith("1See document 9")
            || notes.getFirst().startsWith("1 See document 9"),
        notes::toString);
    Run label =
        text.lines().stream()
            .filter(l -> l.region() == Region.NOTES)
            .findFirst()
            .orElseThrow()
            .runs()
            .getFirst();
    assertTrue(label.mark().isEmpty(), "a note's own number calls no note");
  }

  @Test
  void notesUnderARuleAreNotesThoughTheTypeIsAsLarge() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.paragraph(72, 90, 460, 13, LEFT + " " + RIGHT);
          page.rule(72, 640, 120);
          page.at(72, 655, "* The captain's letter is not printed.");
          page.at(72, 668, "It was lost in the flood.");
        });
    assertEquals(
        List.of("* The captain's letter is not printed.", "It was lost in the flood."),
        in(text, Region.NOTES));
  }

  @Test
  void aWordBrokenOverTwoPagesIsRecordedWithoutTheHeadBetween() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          for (int i = 0; i < 4; i++) {
            if (i > 0) {
              page.turn();
            }
            page.font(Typesetter.ROMAN, 9)
                .at(72, 50, "The Strait Papers")
                .font(Typesetter.ROMAN, 11);
            page.at(
                72,
                90,
                i == 0
                    ? "He began to speak of it at length"
                    : "ment of the strait had said so too");
            page.at(72, 103, "and did not hide " + "abcd".charAt(i) + " that the govern-");
          }
        });
    String all = text.characters();
    assertEquals(3, text.lineEndHyphens().size());
    assertEquals("-\f", text.text(text.lineEndHyphens().getFirst()));
    assertTrue(all.startsWith("The Strait Papers\nHe began"), all);
  }

  @Test
  void pagesArePartedByFormFeedsAndCounted() throws IOException {
    SourceText text =
        Typesetter.of(page -> page.at(72, 100, "one page").turn().turn().at(72, 100, "another"));
    assertEquals("one page\f\fanother", text.characters());
    assertEquals(List.of(1, 3), text.lines().stream().map(SourceLine::page).toList());
  }
}
