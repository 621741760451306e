package org.memcon.sources.plaintext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

class PlainTextReaderTest {

  private static SourceText read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceText read(byte[] bytes) throws IOException {
    return new PlainTextReader(1 << 24, 1_000_000, 100_000)
        .read(SourceFile.of("note.txt", "text/plain", bytes));
  }

  private static List<String> lines(SourceText text) {
    return text.lines().stream().map(text::text).toList();
  }

  @Test
  void everyKindOfLineEndEndsALineAndStaysInTheCharacters() throws IOException {
    String characters = "one\r\ntwo\rthree\nfour\u0085five\u2028six\n\nseven";
    SourceText text = read(characters);
    assertEquals(characters, text.characters());
    assertEquals(List.of("one", "two", "three", "four", "five", "six", "", "seven"), lines(text));
  }

  @Test
  void indentIsCountedAndLeftOutOfTheLine() throws IOException {
    SourceText text = read("    said\n\tnoted\n  \tasked  \nflush");
    assertEquals(List.of("said", "noted", "asked", "flush"), lines(text));
    assertEquals(List.of(4f, 8f, 8f, 0f), text.lines().stream().map(SourceLine::left).toList());
  }

  @Test
  void linesOfBlanksAreBlank() throws IOException {
    SourceText text = read("a\n   \n\t\nb");
    assertEquals(LineShape.Kind.BLANK, text.lines().get(1).shape().kind());
    assertEquals(LineShape.Kind.BLANK, text.lines().get(2).shape().kind());
  }

  @Test
  void formFeedsCountPages() throws IOException {
    SourceText text = read("one\ntwo\n\fthree\n\f\ffour");
    assertEquals(
        List.of("one", "two", "three", "four"),
        lines(text).stream().filter(l -> !l.isEmpty()).toList());
    assertEquals(
        List.of(1, 1, 2, 4),
        text.lines().stream().filter(l -> !l.span().isEmpty()).map(SourceLine::page).toList());
  }

  @Test
  void aTextWithoutFormFeedsHasNoPages() throws IOException {
    assertEquals(0, read("one\ntwo").lines().getLast().page());
  }

  @Test
  void runningHeadsAndPageNumbersOfPagesAreToldFromText() throws IOException {
    StringBuilder pages = new StringBuilder();
    for (int page = 1; page <= 6; page++) {
      String number = String.valueOf(page + 11);
      pages.append(
          page % 2 == 0 ? number + "   The Strait Papers" : "Chapter Two: Ferries   " + number);
      pages.append("\n\nThe minister spoke of item ").append("abcdefgh".charAt(page)).append(".\n");
      pages.append("He had more to say of ").append("stuvwxyz".charAt(page)).append(".\n");
      pages.append(page < 6 ? "\f" : "");
    }
    SourceText text = read(pages.toString());
    long heads = text.lines().stream().filter(l -> l.region() == Region.RUNNING_HEAD).count();
    assertEquals(6, heads);
    assertTrue(
        text.lines().stream()
            .filter(l -> l.region() == Region.RUNNING_HEAD)
            .noneMatch(l -> text.text(l).contains("minister")));
  }

  @Test
  void notesUnderARuleAreNotes() throws IOException {
    SourceText text =
        read(
            "The ferry sailed.1\n"
                + "It was late.\n\n"
                + "______\n"
                + "  1 See document 9.\n"
                + "In box 2.\n"
                + "\fNext page.\n");
    List<String> notes =
        text.lines().stream().filter(l -> l.region() == Region.NOTES).map(text::text).toList();
    assertEquals(List.of("______", "1 See document 9.", "In box 2."), notes);
  }

  @Test
  void aWordBrokenAtTheMarginIsRecorded() throws IOException {
    SourceText text =
        read(
            "The minister said that the govern-\n"
                + "ment of the strait would send a fer-\n"
                + "ry on Tuesday, and that the\n"
                + "contract was with the harbour\n"
                + "master already and signed.\n");
    assertEquals(List.of("-\n", "-\n"), text.lineEndHyphens().stream().map(text::text).toList());
  }

  @Test
  void hyphensOfATextWithAParagraphALineAreLeftAlone() throws IOException {
    String paragraph = "The minister said that the ferry would sail. ".repeat(8);
    SourceText text = read(paragraph + "so-\nand on.\n" + paragraph + "\n" + paragraph + "\n");
    assertEquals(List.of(), text.lineEndHyphens());
  }

  @Test
  void emptyAndBlankFilesAreRefused() {
    assertThrows(UnusableSourceException.class, () -> read(""));
    UnusableSourceException blank =
        assertThrows(UnusableSourceException.class, () -> read(" \n\f\n\t "));
    assertEquals("note.txt: no text in it", blank.getMessage());
  }

  @Test
  void aLineBeyondMeasureIsRefused() {
    UnusableSourceException refused =
        assertThrows(UnusableSourceException.class, () -> read("short\n" + "x".repeat(1_000_001)));
    assertTrue(
        refused.refusal().line().startsWith("note.txt, line 2: a line of 1000001 characters"),
        refused::getMessage);
  }

  @Test
  void moreLinesThanMemoryAllowsAreRefused() {
    UnusableSourceException refused =
        assertThrows(UnusableSourceException.class, () -> read("-\n".repeat(100_001)));
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith("note.txt: more than 100000 lines"),
        refused::getMessage);
  }

  @Test
  void aFileBeyondTheLimitIsRefusedUnread() {
    SourceFile huge =
        new SourceFile(
            "huge.txt",
            300_000_000,
            "text/plain",
            SourceFile.Delivery.NONE,
            () -> {
              throw new IOException("read although it is too large");
            });
    assertThrows(IOException.class, () -> huge.bytes().open());
    UnusableSourceException refused =
        assertThrows(
            UnusableSourceException.class,
            () -> new PlainTextReader(1 << 26, 1_000_000, 100_000).read(notOpened(huge)));
    assertTrue(refused.refusal().line().startsWith("huge.txt: more than"), refused::getMessage);
  }

  private static SourceFile notOpened(SourceFile file) {
    return new SourceFile(
        file.name(),
        file.size(),
        file.mediaType(),
        file.delivery(),
        java.io.InputStream::nullInputStream);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void runsPartitionLinesAndEveryCharacterLeadsBack(long seed) throws IOException {
    Random random = new Random(seed);
    String alphabet = "ab c-é1.,\t \n\r\f\u00AD\u0085\uD83D\uDE00";
    StringBuilder made = new StringBuilder("x");
    for (int i = 0; i < 3_000; i++) {
      made.appendCodePoint(
          alphabet.codePointAt(
              alphabet.offsetByCodePoints(
                  0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))));
    }
    SourceText text = read(made.toString());
    assertEquals(made.toString(), text.characters(), "seed " + seed);
    for (SourceLine line : text.lines()) {
      int at = line.span().start();
      for (Run run : line.runs()) {
        assertEquals(at, run.span().start());
        at = run.span().end();
      }
      assertEquals(line.span().end(), at);
    }
    for (int i = 0; i < made.length(); i++) {
      boolean white = Character.isWhitespace(made.charAt(i)) || made.charAt(i) == '\u0085';
      int offset = i;
      text.whereStood(i)
          .ifPresentOrElse(
              origin -> {
                Origin.Characters stood = (Origin.Characters) origin;
                assertTrue(stood.start() <= offset && offset < stood.end());
              },
              () ->
                  assertTrue(
                      white,
                      "seed " + seed + ": nobody knows where character " + offset + " stood"));
    }
    for (TextSpan hyphen : text.lineEndHyphens()) {
      assertTrue(hyphen.end() <= text.characters().length());
    }
  }
}
