package org.memcon.editing.emendation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.emendation.faults.FaultRates;
import org.memcon.editing.emendation.faults.Proposal;
import org.memcon.editing.emendation.words.Derivations;
import org.memcon.editing.emendation.words.LetterModel;
import org.memcon.editing.emendation.words.SourceWords;
import org.memcon.editing.emendation.words.WordCounts;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;

/// Repairs the words of a source, as far as the source shows that it has a scan's faults.
public final class TextEmender {

  /// So many characters of a source, from all its parts, tell whether it was scanned.
  private static final int SAMPLE = 120_000;

  private final double threshold;

  /// An emender that makes the repairs that are sure enough.
  public TextEmender(Repair level) {
    this.threshold = level.least();
  }

  /// The blocks with their words repaired.
  public List<TextBlock> emend(List<TextBlock> blocks) {
    if (threshold > 1) {
      return blocks;
    }
    Optional<FaultRates> rates = rates(blocks);
    ForeignWords foreign = new ForeignWords(blocks);
    List<TextBlock> emended = new ArrayList<>();
    for (TextBlock block : blocks) {
      List<JoinedText.Repair> repairs = SureFaults.repairs(block.text(), threshold);
      if (rates.isPresent() && !foreign.areMost(block.words())) {
        words(block, rates.get(), repairs);
      }
      emended.add(repairs.isEmpty() ? block : block.with(repairs));
    }
    return emended;
  }

  /// How often which faults come; empty for a large source that shows none.
  private static Optional<FaultRates> rates(List<TextBlock> blocks) {
    long size = blocks.stream().mapToLong(block -> block.text().length()).sum();
    int step = Math.toIntExact(1 + size / SAMPLE);
    FaultRates sampled = rates(blocks, step);
    if (step == 1) {
      return Optional.of(sampled);
    }
    return sampled.isScanned() ? Optional.of(rates(blocks, 1)) : Optional.empty();
  }

  private static FaultRates rates(List<TextBlock> blocks, int step) {
    SourceWords words = new SourceWords(WordCounts.trained());
    for (int i = 0; i < blocks.size(); i += step) {
      words.add(blocks.get(i).words());
    }
    return new FaultRates(words, LetterModel.trained(), Derivations::trained);
  }

  private void words(TextBlock block, FaultRates rates, List<JoinedText.Repair> repairs) {
    JoinedText text = block.text();
    String words = text.text();
    boolean divided = Dividers.are(words);
    int next = 0;
    int before = -1;
    int last = 0;
    for (int from = 0; from < words.length(); ) {
      int start = from;
      int to = SourceWords.end(words, from);
      from = Math.max(to, from + 1);
      while (next < repairs.size() && repairs.get(next).to() <= start) {
        next++;
      }
      boolean repaired = next < repairs.size() && repairs.get(next).from() < to;
      if (to == start) {
        continue;
      }
      if (repaired
          || SourceWords.isBesideDigit(words, start, to)
          || isCalling(words, start, to)
          || !text.isWhole(start, to)
          || words.charAt(start) == '|'
              && to == start + 1
              && (divided || !Dividers.mayBeLetter(words, to))) {
        before = -1;
        continue;
      }
      String token = words.substring(start, to);
      Optional<Proposal> proposal =
          ForeignWords.isOfTreaties(token) ? Optional.empty() : rates.propose(token);
      boolean sure = proposal.isPresent() && proposal.get().confidence() >= threshold;
      if (sure) {
        repairs.add(next++, repair(start, to, words, proposal.orElseThrow()));
      } else if (before >= 0
          && start == last + 1
          && words.charAt(last) == ' '
          && !isBreak(block, last, start)) {
        Optional<Proposal> joined = rates.join(words.substring(before, last), token);
        if (joined.isPresent()
            && joined.get().confidence() >= threshold
            && text.isWhole(before, to)) {
          repairs.add(next++, repair(before, to, words, joined.orElseThrow()));
          sure = true;
        }
      }
      before = sure ? -1 : start;
      last = to;
    }
  }

  /// Whether the layout means a line or a cell to end between two words: they were never one.
  private static boolean isBreak(TextBlock block, int end, int start) {
    return block.breaks().contains(end) || block.breaks().contains(start);
  }

  /// Whether the number of a note stands between a sentence and the next, which has lost its blank:
  /// "of the plan.1Orlok said".
  private static boolean isCalling(String words, int from, int to) {
    return from > 0
        && words.charAt(from) == '1'
        && ".,;:!?)”\"".indexOf(words.charAt(from - 1)) >= 0
        && to > from + 1
        && Character.isUpperCase(words.charAt(from + 1));
  }

  private static JoinedText.Repair repair(int from, int to, String words, Proposal proposal) {
    return new JoinedText.Repair(
        from,
        to,
        words.substring(from, to),
        proposal.reading(),
        proposal.rule(),
        proposal.confidence());
  }
}
