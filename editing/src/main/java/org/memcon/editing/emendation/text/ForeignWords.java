package org.memcon.editing.emendation.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.emendation.words.SourceWords;
import org.memcon.editing.emendation.words.WordCounts;
import org.memcon.editing.layout.text.TextBlock;

/// Tells text in languages whose words nobody has counted: what looks like a fault in it is how the
/// language is written.
final class ForeignWords {

  /// As many characters show a source's language.
  private static final int SAMPLE = 20_000;

  /// Fewer words show none of their own.
  private static final int FEW = 10;

  /// Of a text that is all in the counted language, however scanned, more words are known.
  private static final double PURE = 0.75;

  private static final double FOREIGN = 0.45;

  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{3,30}(?!\\p{L})");

  private static final Pattern TREATIES =
      Pattern.compile(
          "(?i)(?:where|there|here)(?:of|in|by|to|with|upon|at|from|for|under|unto|on)(?:after|before)?");

  private final WordCounts counts = WordCounts.trained();
  private final double share;

  /// Of a source's blocks.
  ForeignWords(List<TextBlock> blocks) {
    StringBuilder sample = new StringBuilder();
    for (TextBlock block : blocks) {
      if (sample.length() > SAMPLE) {
        break;
      }
      sample.append(block.words(), 0, Math.min(SAMPLE, block.words().length())).append('\n');
    }
    this.share = share(sample.toString(), 1);
  }

  /// Whether most words of a block are of such a language; a short one's is its source's.
  boolean areMost(String words) {
    return share < PURE && share(words, FEW) < FOREIGN;
  }

  /// Whether it is one of those words that lawyers make of two: "whereof", "hereinafter".
  static boolean isOfTreaties(String word) {
    return word.length() > 5 && TREATIES.matcher(word).matches();
  }

  /// The share of known words; the source's where there are too few to tell.
  private double share(String words, int fewest) {
    int all = 0;
    int known = 0;
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      all++;
      known += counts.of(word.group().toLowerCase(Locale.ROOT)) >= SourceWords.KNOWN ? 1 : 0;
    }
    return all < fewest ? (fewest == 1 ? 1 : share) : (double) known / all;
  }
}
