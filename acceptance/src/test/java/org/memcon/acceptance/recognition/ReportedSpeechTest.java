package org.memcon.acceptance.recognition;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.rendering.VolumeRenderer;
import org.memcon.app.workflow.evaluation.tree.DocumentTrees;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.editing.speech.sentence.SentenceDivider;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// Whose speech the sentences of narrated documents report: as an editor's eye told it, and as we
/// do. The held documents were marked before the recognizer was written and never looked at since.
class ReportedSpeechTest {

  private static final double RIGHT = 0.92;
  private static final double COVERED = 0.85;

  /// A sentence as we give it: who speaks, as we say.
  private record Given(String words, List<String> who) {}

  /// Sentences counted.
  private static final class Count {
    private int found;
    private int speakers;
    private int covered;
    private int attributed;
    private int right;

    void add(ReportedFacts.Sentence wanted, List<String> who) {
      boolean counts = wanted.hasSpeaker() && !(who.isEmpty() && wanted.mayBeOpen());
      speakers += counts ? 1 : 0;
      covered += counts && !who.isEmpty() ? 1 : 0;
      attributed += who.isEmpty() ? 0 : 1;
      right += !who.isEmpty() && wanted.hasSpeaker() && wanted.isSaidBy(who) ? 1 : 0;
    }

    @Override
    public String toString() {
      return "%d found; of %d attributed %d are right (%.1f%%); %d of %d with a speaker are attributed (%.1f%%)"
          .formatted(
              found,
              attributed,
              right,
              100.0 * right / attributed,
              covered,
              speakers,
              100.0 * covered / speakers);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sentencesAreTheirSpeakers(boolean held) throws IOException {
    Path volumes = SharedMaterial.folder().map(each -> each.resolve("frus")).orElse(Path.of(""));
    assumeTrue(Files.isDirectory(volumes), "no volumes beside the repository");
    Count count = new Count();
    int all = 0;
    for (ReportedFacts.Document document : ReportedFacts.documents()) {
      if (document.held() == held) {
        all += document.sentences().size();
        Map<String, Deque<Given>> given = given(volumes, document);
        for (ReportedFacts.Sentence sentence : document.sentences()) {
          Deque<Given> same = given.getOrDefault(sentence.key(), new ArrayDeque<>());
          count.found += same.isEmpty() ? 0 : 1;
          Given first = same.size() > 1 ? same.poll() : same.peek();
          count.add(sentence, first == null ? List.of() : first.who());
        }
      }
    }
    String report = (held ? "held: " : "development: ") + count;
    System.out.println(report);
    assertTrue(count.found >= 0.97 * all, report);
    assertTrue(count.right >= RIGHT * count.attributed, report);
    assertTrue(count.covered >= COVERED * count.speakers, report);
  }

  private static Map<String, Deque<Given>> given(Path volumes, ReportedFacts.Document document)
      throws IOException {
    Map<String, Deque<Given>> given = new HashMap<>();
    Element tree = tree(volumes.resolve(document.volume() + ".xml.gz"), document.id());
    new VolumeRenderer(document.volume(), List.of(tree))
        .render(
            Layout.ETEXT,
            text -> {
              byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
              Conversion.edit(SourceFile.of(text.name(), "text/plain", bytes))
                  .edition()
                  .records()
                  .forEach(record -> sentences(record.blocks(), given));
            });
    return given;
  }

  private static Element tree(Path volume, String id) throws IOException {
    AtomicReference<Element> found = new AtomicReference<>();
    new SourceWalker()
        .walk(
            List.of(volume.toString()),
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                DocumentTrees.documents(
                    file,
                    element -> {
                      if (id.equals(element.attribute("xml:id"))) {
                        found.set(element);
                      }
                    });
              }

              @Override
              public void refused(Refusal refusal) {
                throw new AssertionError(refusal.line());
              }

              @Override
              public void passedOver(String name, String why) {}
            });
    return found.get();
  }

  private static void sentences(List<Block> blocks, Map<String, Deque<Given>> given) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> sentences("", paragraph.content(), given);
        case Block.Turn turn -> sentences(turn.words(), given);
        case Block.Quotation quotation -> sentences(quotation.content(), given);
        case Block.ItemList list -> {
          for (Block.Item item : list.items()) {
            sentences(item.sign().map(sign -> sign + " ").orElse(""), item.content(), given);
            sentences(item.nested(), given);
          }
        }
        default -> {}
      }
    }
  }

  /// The sentences of a paragraph, each with those who speak where it begins.
  private static void sentences(
      String sign, List<Inline> content, Map<String, Deque<Given>> given) {
    StringBuilder words = new StringBuilder(sign);
    List<TextSpan> places = new ArrayList<>();
    List<Inline.ReportedSpeech> speech = new ArrayList<>();
    for (Inline inline : content) {
      int from = words.length();
      words.append(words(inline));
      if (inline instanceof Inline.ReportedSpeech said) {
        places.add(new TextSpan(from, words.length()));
        speech.add(said);
      }
    }
    for (TextSpan sentence : SentenceDivider.divide(words.toString())) {
      List<String> who = List.of();
      int inside = Math.max(sentence.start(), sign.length()) + 1;
      for (int i = 0; i < places.size(); i++) {
        who = places.get(i).contains(inside) ? speech.get(i).who() : who;
      }
      String text = sentence.of(words);
      given
          .computeIfAbsent(ReportedFacts.key(text), any -> new ArrayDeque<>())
          .add(new Given(text, who));
    }
  }

  /// The words of an inline with the blanks at its ends.
  private static String words(Inline inline) {
    Inline bar = new Inline.Text(TextSpan.NOWHERE, "|");
    String words = Inline.wording(List.of(bar, inline, bar));
    return words.substring(1, words.length() - 1);
  }
}
