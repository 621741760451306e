package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// Records of made-up words, and others that were made of them: copied with faults, or told in
/// fewer words. Who made one knows which passages answer each other.
final class InventedRecords {

  /// A passage: whose it is (nobody's where empty), what it says, and of which it was made.
  record Said(String speaker, String words, Set<Integer> of) {}

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  InventedRecords(long seed) {
    this.random = new Random(seed);
    String[] syllables = {
      "ka", "lo", "mi", "ren", "tos", "ba", "du", "vel", "nar", "pi", "sho", "gre"
    };
    for (int i = 0; i < 1_500; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 1 + random.nextInt(4); k > 0; k--) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /// A conversation of so many turns, its words as unevenly frequent as those of a language.
  List<Said> conversation(int turns) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      StringBuilder words = new StringBuilder();
      for (int k = 3 + random.nextInt(60); k > 0; k--) {
        words.append(word()).append(k == 1 ? "." : " ");
      }
      said.add(new Said(i % 2 == 0 ? "BELL" : "ORLOK", words.toString(), Set.of(i)));
    }
    return said;
  }

  private String word() {
    double low = random.nextDouble();
    return vocabulary.get((int) (low * low * low * vocabulary.size()));
  }

  /// A copy in which words are misread, passages left out, run together or parted.
  List<Said> copied(List<Said> original, double misread) {
    List<Said> copy = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      Said said = original.get(i);
      double chance = random.nextDouble();
      int half = said.words().indexOf(' ', said.words().length() / 2);
      if (chance < 0.05) {
        continue;
      }
      if (chance < 0.12 && i + 1 < original.size()) {
        Said next = original.get(++i);
        Set<Integer> both = Set.of(i - 1, i);
        copy.add(
            new Said(said.speaker(), faulty(said.words() + " " + next.words(), misread), both));
      } else if (chance < 0.2 && said.words().length() > 120 && half > 0) {
        copy.add(
            new Said(said.speaker(), faulty(said.words().substring(0, half), misread), said.of()));
        copy.add(new Said("", faulty(said.words().substring(half + 1), misread), said.of()));
      } else {
        copy.add(new Said(said.speaker(), faulty(said.words(), misread), said.of()));
      }
    }
    return copy;
  }

  private String faulty(String words, double misread) {
    StringBuilder faulty = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean wrong = random.nextDouble() < misread;
      faulty.append(wrong ? word.replaceFirst("[aeiou]", "c") : word).append(' ');
    }
    return faulty.toString().strip();
  }

  /// The same told by somebody else: some of the words, in another order, several turns together.
  List<Said> told(List<Said> original, double kept) {
    List<Said> told = new ArrayList<>();
    for (int i = 0; i < original.size(); ) {
      StringBuilder words = new StringBuilder();
      Set<Integer> of = new HashSet<>();
      for (int k = 1 + random.nextInt(3); k > 0 && i < original.size(); k--, i++) {
        List<String> some = new ArrayList<>(List.of(original.get(i).words().split(" ")));
        some.removeIf(word -> random.nextDouble() > kept);
        Collections.shuffle(some, random);
        if (!some.isEmpty() && random.nextDouble() > 0.1) {
          words.append(original.get(i).speaker()).append(" said that ");
          words.append(String.join(" ", some)).append(". ");
          of.add(i);
        }
      }
      if (!of.isEmpty()) {
        told.add(new Said("", words.toString().strip(), of));
      }
    }
    return told;
  }

  /// Passages as a record.
  static DiplomaticRecord record(String id, List<Said> passages) {
    RecordDescription nothing =
        new RecordDescription(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new DiplomaticRecord(
        new RecordId(id),
        RecordKind.TRANSCRIPT,
        TextSpan.NOWHERE,
        Optional.empty(),
        passages.stream().map(InventedRecords::block).toList(),
        List.of(),
        nothing,
        List.of());
  }

  private static Block block(Said said) {
    Block words =
        new Block.Paragraph(TextSpan.NOWHERE, List.of(text(said.words())), Optional.empty());
    if (said.speaker().isEmpty()) {
      return words;
    }
    Speaker speaker =
        new Speaker(
            TextSpan.NOWHERE,
            List.of(text(said.speaker() + ":")),
            said.speaker(),
            Speaker.keyOf(said.speaker()),
            Optional.empty());
    return new Block.Turn(TextSpan.NOWHERE, speaker, Block.Turn.Delivery.VERBATIM, List.of(words));
  }

  private static Inline text(String words) {
    return new Inline.Text(TextSpan.NOWHERE, words);
  }
}
