package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.label.CommonLabels;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.model.text.Region;

/// Parts a whole text that stands on one line, as some PDFs give it: behind its title, at the
/// labels of its opening, and at the labels of its speakers.
final class OneLineSplitter {

  private static final int SHORTEST = 300;

  /// The opening stands within as many characters.
  private static final int OPENING = 2000;

  /// A label of fewer turns is nobody's.
  private static final int OFTEN = 2;

  private static final int MOST = 200_000;

  /// A text of more blocks does not stand on one line.
  private static final int MOST_BLOCKS = 3;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:TOP )?SECRET |CONFIDENTIAL )?(?i:memorandum of (?:a )?(?:telephone"
              + " )?conversation|(?:record|transcript|minutes|summary|report|notes) of (?:an? |the"
              + " )?(?:conversation|meeting|talks?|discussion)) (?=\\p{Lu}\\p{L}+(?:"
              + " \\p{Lu}\\p{L}+)?,"
              + " |\\d|(?:Date|DATE|Participants|PARTICIPANTS|Present|PRESENT|Subject|SUBJECT|Place|PLACE):"
              + " )");
  private static final Pattern FRONT =
      Pattern.compile(
          "(?<= )(?=(?:DATE|Date|PLACE|Place|TIME|Time|PARTICIPANTS|Participants|PRESENT|Present|SUBJECT|Subject|TO|FROM|COPIES"
              + " TO|Copies to|DISTRIBUTION|Distribution)(?: (?:AND|and) \\p{L}{4,5})?: )");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[.?!…][ ”\"’')\\]])(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Amb|Col|Prof)\\. )"
              + " ?(?=\\p{Lu}[\\p{L}.’' -]{0,40}+: )");

  private OneLineSplitter() {}

  static List<TextBlock> split(List<TextBlock> blocks) {
    List<TextBlock> content =
        blocks.stream()
            .filter(block -> block.region() == Region.CONTENT)
            .limit(MOST_BLOCKS + 1)
            .toList();
    if (content.size() > MOST_BLOCKS) {
      return blocks;
    }
    long length = content.stream().mapToLong(block -> block.words().length()).sum();
    List<TextBlock> parted = new ArrayList<>();
    for (TextBlock block : blocks) {
      boolean whole =
          block.lines().size() == 1
              && block.region() == Region.CONTENT
              && block.words().length() >= SHORTEST
              && block.words().length() <= MOST
              && block.words().length() * 10L >= length * 8;
      if (whole) {
        part(block, parted);
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private static void part(TextBlock block, List<TextBlock> parted) {
    String words = block.words();
    Set<Integer> cuts = new TreeSet<>();
    Set<String> labels = labels(words);
    labels.forEach(label -> at(words, label, cuts));
    int first = cuts.stream().findFirst().orElse(OPENING);
    Matcher title = TITLE.matcher(words);
    if (title.lookingAt()) {
      cuts.add(title.end());
    }
    Matcher front = FRONT.matcher(words.substring(0, Math.min(words.length(), first)));
    while (front.find()) {
      cuts.add(front.start());
    }
    int from = 0;
    for (int cut : cuts) {
      if (cut > from) {
        parted.add(block.part(from, cut));
        from = cut;
      }
    }
    parted.add(from == 0 ? block : block.part(from, words.length()));
  }

  private static void at(String words, String label, Set<Integer> cuts) {
    for (int at = words.indexOf(label); at >= 0; at = words.indexOf(label, at + 1)) {
      if (at > 0 && words.charAt(at - 1) == ' ') {
        cuts.add(at);
      }
    }
  }

  /// The labels of two speakers or more who take turns.
  private static Set<String> labels(String words) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> titled = new TreeSet<>();
    Matcher sentence = SENTENCE.matcher(words);
    while (sentence.find()) {
      String line = words.substring(sentence.end(), Math.min(words.length(), sentence.end() + 120));
      Optional<SpeakerLabel> label =
          SpeakerLabel.of(line)
              .filter(it -> it.style() == SpeakerLabel.Style.COLON && it.isBrief())
              .filter(it -> !CommonLabels.isCommon(it.key()));
      if (label.isPresent()) {
        String printed = line.substring(0, line.indexOf(": ") + 2);
        counts.merge(printed, 1, Integer::sum);
        if (label.get().isTitled()) {
          titled.add(printed);
        }
      }
    }
    counts.values().removeIf(count -> count < OFTEN);
    if (counts.size() < 2) {
      return Set.of();
    }
    // Among others who take turns, whoever has a title speaks though it be but once.
    titled.addAll(counts.keySet());
    return titled;
  }
}
