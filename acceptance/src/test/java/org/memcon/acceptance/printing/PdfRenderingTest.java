package org.memcon.acceptance.printing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;

/// Documents set as a printed volume and read back: of a thousand words, 999 are the same, in the
/// same order, text and notes apart.
class PdfRenderingTest {

  private static final double SHARE = 0.999;

  @ParameterizedTest
  @CsvSource({
    "frus1961-63v05, 1, true",
    "frus1961-63v05, 2, false",
    "frus1955-57v24, 1, false",
    "frus1969-76v12, 1, true"
  })
  void aPrintedVolumeIsReadBackWordForWord(String volume, int columns, boolean rule)
      throws IOException {
    Optional<Path> shared = PrintedText.shared();
    assumeTrue(shared.isPresent(), "the shared material is not here");
    PrintedText printed =
        PrintedText.of(shared.get().resolve("frus/" + volume + ".xml.gz"), 20, 25);
    byte[] pdf;
    PrintedText set;
    try (VolumeTypesetter typesetter =
        new VolumeTypesetter(new VolumeTypesetter.Style(columns, rule, false), 7)) {
      set = printed.settable(typesetter::has);
      pdf = typesetter.set(set);
    }
    SourceFile file = SourceFile.of(volume + ".pdf", "application/pdf", pdf);
    SourceText read = ((Reading.Text) SourceReader.read(file)).text();
    compare(words(set), words(read, Region.CONTENT), volume + ", text");
    compare(noteWords(set), words(read, Region.NOTES), volume + ", notes");
  }

  private static void compare(List<String> set, List<String> read, String what) {
    WordDifference difference = WordDifference.of(set, read);
    double share = 1 - (double) difference.count() / Math.max(1, set.size());
    String figure =
        String.format(
            "%s: %d words, %d differ: %.5f %s",
            what, set.size(), difference.count(), share, difference.examples());
    System.out.println(figure);
    assertTrue(share >= SHARE, figure);
  }

  private static List<String> words(PrintedText text) {
    List<String> words = new ArrayList<>();
    for (PrintedText.Block block : text.blocks()) {
      words.addAll(split(block.text().replace(String.valueOf(PrintedText.CALL), "")));
    }
    return words;
  }

  private static List<String> noteWords(PrintedText text) {
    List<String> words = new ArrayList<>();
    text.blocks().forEach(block -> block.notes().forEach(note -> words.addAll(split(note))));
    return words;
  }

  private static List<String> words(SourceText text, Region region) {
    StringBuilder joined = new StringBuilder();
    for (SourceLine line : text.lines()) {
      if (line.region() != region || line.span().isEmpty()) {
        continue;
      }
      int end = line.span().end();
      Optional<TextSpan> hyphen =
          text.lineEndHyphens().stream()
              .filter(span -> span.start() >= end - 1 && span.start() <= end && span.end() > end)
              .findFirst();
      for (Run run : line.runs()) {
        boolean call = run.styles().contains(Run.Style.SUPERSCRIPT);
        int to =
            hyphen.map(span -> Math.min(run.span().end(), span.start())).orElse(run.span().end());
        if (!call && to > run.span().start()) {
          joined.append(text.characters(), run.span().start(), to);
        }
      }
      joined.append(hyphen.isPresent() ? "" : " ");
    }
    return split(joined.toString());
  }

  private static List<String> split(String text) {
    String squeezed = text.replaceAll("\\s+", " ").strip();
    return squeezed.isEmpty() ? List.of() : List.of(squeezed.split(" "));
  }
}
