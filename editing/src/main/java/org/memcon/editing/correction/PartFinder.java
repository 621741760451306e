package org.memcon.editing.correction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.correction.Place;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// Finds the part of a record that a correction was made in, in an edition that may have been made
/// anew: by its stretch of the source, by its words, or by most of both.
public final class PartFinder {

  /// So much of the words of a place has to stand in a part that is not at its very stretch.
  private static final double ALIKE = 0.6;

  /// The least of them at the very same stretch, which a changed source may have with other words.
  private static final double SAME_STRETCH = 0.3;

  private PartFinder() {}

  /// The place of a part by its name ("t12", "p7", "heading"); empty where there is no such part.
  public static Optional<Place> place(DiplomaticRecord record, String part) {
    if (part.equals("heading")) {
      return Optional.of(ofRecord(record));
    }
    PartNames names = PartNames.of(record);
    return Parts.of(record).stream()
        .filter(block -> names.find(block).filter(part::equals).isPresent())
        .findFirst()
        .map(block -> Place.of(block.span(), words(block)));
  }

  /// The place by which a record as a whole is known again: its heading.
  public static Place ofRecord(DiplomaticRecord record) {
    return Place.of(
        record.heading().map(heading -> heading.span()).orElse(record.span()),
        record.description().title());
  }

  /// The name of the part that is at a place now.
  public static Optional<String> part(DiplomaticRecord record, Place place) {
    return find(record, place).flatMap(PartNames.of(record)::find);
  }

  static Optional<Block> find(DiplomaticRecord record, Place place) {
    Words wanted = Words.of(place.words());
    return Parts.of(record).stream()
        .filter(block -> block instanceof Block.Turn || Parts.words(block).isPresent())
        .map(block -> new Candidate(block, likeness(block, place, wanted)))
        .filter(candidate -> candidate.likeness() > 0)
        .max(
            Comparator.comparingDouble(Candidate::likeness)
                .thenComparing(
                    Comparator.comparingInt((Candidate one) ->
                            Math.abs(one.block().span().start() - place.span().start()))
                        .reversed()))
        .map(Candidate::block);
  }

  private record Candidate(Block block, double likeness) {}

  private static double likeness(Block block, Place place, Words wanted) {
    double words = wanted.shareIn(Words.of(kept(words(block))));
    boolean placed = !place.span().isEmpty();
    if (placed && block.span().equals(place.span()) && words >= SAME_STRETCH) {
      return 4 + words;
    }
    if (words == 1) {
      return 3;
    }
    if (placed && words >= ALIKE && block.span().overlaps(place.span())) {
      return 1 + words * share(block.span(), place.span());
    }
    return 0;
  }

  private static double share(TextSpan one, TextSpan other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return (double) common / one.cover(other).length();
  }

  private static String kept(String words) {
    return words.substring(0, Math.min(words.length(), Place.KEPT));
  }

  /// The words that a block begins with; a turn's are those that are spoken.
  static String words(Block block) {
    StringBuilder words = new StringBuilder();
    append(block, words);
    return kept(words.toString().strip());
  }

  private static void append(Block block, StringBuilder words) {
    Parts.words(block).ifPresent(content -> words.append(Inline.wording(content)).append(' '));
    if (block instanceof Block.Turn turn) {
      for (Block inner : turn.words()) {
        if (words.length() < Place.KEPT) {
          append(inner, words);
        }
      }
    }
  }

  /// Words to be compared: in their order, letters alone, and as a set.
  private record Words(String letters, Set<String> each) {

    static Words of(String text) {
      String folded = Speaker.keyOf(text.toLowerCase(Locale.ROOT));
      return new Words(folded, new HashSet<>(List.of(folded.split("-"))));
    }

    /// How many of these words are among others; 1 only where they are the same in order.
    double shareIn(Words others) {
      if (letters.equals(others.letters)) {
        return 1;
      }
      long common = each.stream().filter(others.each::contains).count();
      return Math.min(0.99, (double) common / Math.max(each.size(), others.each.size()));
    }
  }
}
