package org.memcon.acceptance.recognition;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.rendering.VolumeRenderer;
import org.memcon.app.workflow.evaluation.tree.DocumentTrees;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Speaker;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// Who speaks, turn by turn, in transcripts of many styles: as an editor's eye told it, and as we
/// do.
class TranscriptsTest {

  private static final double LEAST = 0.99;

  /// A transcript's speakers as they are printed, in order.
  private record Transcript(String volume, String document, List<String> speakers) {}

  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"ETEXT", "WEB"})
  void turnsAreTheirSpeakers(Layout layout) throws IOException {
    Path volumes = SharedMaterial.folder().map(each -> each.resolve("frus")).orElse(Path.of(""));
    assumeTrue(Files.isDirectory(volumes), "no volumes beside the repository");
    Map<String, List<Transcript>> byVolume = new LinkedHashMap<>();
    for (Transcript each : transcripts()) {
      byVolume.computeIfAbsent(each.volume(), any -> new ArrayList<>()).add(each);
    }
    int wanted = 0;
    int got = 0;
    int hit = 0;
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<Transcript>> volume : byVolume.entrySet()) {
      Path file = volumes.resolve(volume.getKey() + ".xml.gz");
      Map<String, Element> documents = documents(file, volume.getValue());
      for (Transcript transcript : volume.getValue()) {
        List<String> ours =
            speakers(
                volume.getKey(),
                Objects.requireNonNull(documents.get(transcript.document())),
                layout);
        int same = common(transcript.speakers(), ours);
        wanted += transcript.speakers().size();
        got += ours.size();
        hit += same;
        if (same < Math.max(ours.size(), transcript.speakers().size())) {
          wrong.add(
              "%s %s: %d wanted, %d got, %d right"
                  .formatted(
                      transcript.volume(),
                      transcript.document(),
                      transcript.speakers().size(),
                      ours.size(),
                      same));
        }
      }
    }
    String report = "%d wanted, %d got, %d right %s".formatted(wanted, got, hit, wrong);
    assertTrue(hit >= LEAST * wanted, report);
    assertTrue(hit >= LEAST * got, report);
  }

  private static List<Transcript> transcripts() throws IOException {
    try (InputStream json = TranscriptsTest.class.getResourceAsStream("transcripts.json")) {
      List<Transcript> transcripts = new ArrayList<>();
      for (JsonNode each :
          new ObjectMapper().readTree(Objects.requireNonNull(json)).path("transcripts")) {
        List<String> speakers =
            Stream.of(each.path("order").asText().split(" "))
                .map(place -> each.path("speakers").path(Integer.parseInt(place)).asText())
                .map(Speaker::keyOf)
                .toList();
        transcripts.add(
            new Transcript(each.path("volume").asText(), each.path("document").asText(), speakers));
      }
      return transcripts;
    }
  }

  private static Map<String, Element> documents(Path volume, List<Transcript> transcripts)
      throws IOException {
    List<String> ids = transcripts.stream().map(Transcript::document).toList();
    Map<String, Element> documents = new LinkedHashMap<>();
    new SourceWalker()
        .walk(
            List.of(volume.toString()),
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                DocumentTrees.documents(
                    file,
                    element -> {
                      if (ids.contains(element.attribute("xml:id"))) {
                        documents.put(element.attribute("xml:id"), element);
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
    return documents;
  }

  private static List<String> speakers(String volume, Element document, Layout layout)
      throws IOException {
    List<String> speakers = new ArrayList<>();
    new VolumeRenderer(volume, List.of(document))
        .render(
            layout,
            text -> {
              byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
              Conversion.edit(SourceFile.of(text.name(), "text/plain", bytes))
                  .edition()
                  .records()
                  .forEach(record -> tell(record.blocks(), speakers));
            });
    return speakers;
  }

  private static void tell(List<Block> blocks, List<String> speakers) {
    for (Block block : blocks) {
      if (block instanceof Block.Turn turn) {
        // "Clark (Secretary Clifford):" is printed "Clark"; what stands in brackets is explained.
        String printed = Inline.wording(turn.speaker().printed());
        speakers.add(Speaker.keyOf(printed.replaceAll("\\(.*|(?<=.)\\[.*|[:—].*", "")));
      }
    }
  }

  /// The length of the longest common subsequence.
  private static int common(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (String each : one) {
      int diagonal = 0;
      for (int i = 1; i <= other.size(); i++) {
        int above = row[i];
        row[i] = each.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
        diagonal = above;
      }
    }
    return row[other.size()];
  }
}
