package org.memcon.editing.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.blocks.TextBlocks;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

class LinkRecognizerTest {

  private record Piece(String words, Optional<String> link, Optional<Run.Mark> mark) {

    static Piece plain(String words) {
      return new Piece(words, Optional.empty(), Optional.empty());
    }

    static Piece link(String words, String address) {
      return new Piece(words, Optional.of(address), Optional.empty());
    }
  }

  private static List<String> read(Piece... pieces) {
    StringBuilder characters = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      int start = characters.length();
      characters.append(piece.words());
      TextSpan span = new TextSpan(start, characters.length());
      runs.add(
          new Run(
              span,
              Set.of(),
              piece.link(),
              Optional.empty(),
              piece.mark(),
              new Origin.Characters(span.start(), span.end())));
    }
    TextSpan all = new TextSpan(0, characters.length());
    SourceLine plain = SourceLine.plain(all, 0, runs.getFirst());
    SourceLine line =
        new SourceLine(
            all,
            plain.shape(),
            plain.region(),
            plain.role(),
            plain.anchor(),
            plain.label(),
            plain.page(),
            plain.column(),
            plain.left(),
            runs);
    SourceText source =
        new SourceText(
            SourceDescription.of("page.html", "text/html"),
            characters.toString(),
            List.of(line),
            List.of(),
            List.of());
    TextBlock block = TextBlocks.of(source).blocks().getFirst();
    return new LinkRecognizer(Optional.of("frus1961-63v05"))
        .recognize(block).stream()
            .map(mark ->
                block.words().substring(mark.from(), mark.to())
                    + " > "
                    + ((InlineMark.Meaning.Reference) mark.meaning()).target().orElse("?"))
            .toList();
  }

  @Test
  void documentsAndNotesAreNamedByTheirIds() {
    assertEquals(
        List.of("Document 9 > frus1961-63v05-d9", "footnote 1, Document 3 > frus1961-63v05-d3#fn1"),
        read(
            Piece.plain("See "),
            Piece.link("Document 9", "/historicaldocuments/frus1961-63v05/d9"),
            Piece.plain(" and "),
            Piece.link(
                "footnote 1, Document 3",
                "https://history.state.gov/historicaldocuments/frus1961-63v05/d3fn1")));
  }

  @Test
  void addressesOfTheWebStayWhatTheyAre() {
    assertEquals(
        List.of("the archive > https://archive.example/a/1"),
        read(Piece.plain("See "), Piece.link("the archive", "https://archive.example/a/1")));
  }

  @Test
  void callsOfNotesPeopleAndPagesAreNoReferences() {
    assertEquals(
        List.of(),
        read(
            Piece.plain("He said"),
            new Piece("1", Optional.of("#fn1"), Optional.of(Run.Mark.NOTE_CALL)),
            new Piece(" [Page 3]", Optional.of("pg_3"), Optional.of(Run.Mark.PAGE_BREAK)),
            Piece.link(" Bell", "persons#p_BA1")));
  }
}
