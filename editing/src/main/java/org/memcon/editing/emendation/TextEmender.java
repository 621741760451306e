package org.memcon.editing.emendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;

/// Repairs the words of a source that shows a scan's faults; a source that shows none is left
/// alone.
public final class TextEmender {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}1|]{1,60}+(?!\\p{N})");

  /// Words are looked at to tell whether a source was scanned.
  private static final int SAMPLE = 20_000;

  /// In a scanned source more than one word in so many has a fault that is beyond doubt.
  private static final int SELDOM = 400;

  /// Fewer faults are accidents.
  private static final int FEWEST = 4;

  private final double threshold;

  /// An emender that makes the repairs that are at least so sure (0 to 1).
  public TextEmender(double threshold) {
    this.threshold = threshold;
  }

  /// The blocks with their words repaired.
  public List<TextBlock> emend(List<TextBlock> blocks) {
    if (!isSuspect(blocks)) {
      return blocks;
    }
    WordCounts own = new WordCounts();
    blocks.forEach(block -> own.add(block.words()));
    FaultRules rules = new FaultRules(WordCounts.trained(), own);
    if (!isScanned(blocks, rules)) {
      return blocks;
    }
    List<TextBlock> emended = new ArrayList<>();
    for (TextBlock block : blocks) {
      List<JoinedText.Repair> repairs = repairs(block.text(), rules);
      emended.add(repairs.isEmpty() ? block : block.with(repairs));
    }
    return emended;
  }

  /// Whether anything in a source looks like a fault that no text written by hand has: a bar or a 1
  /// inside a word.
  private static boolean isSuspect(List<TextBlock> blocks) {
    int words = 0;
    int faults = 0;
    for (TextBlock block : blocks) {
      String text = block.words();
      boolean divided = Dividers.are(text);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        words += c == ' ' ? 1 : 0;
        if (c == '|' || c == '1') {
          char before = i > 0 ? text.charAt(i - 1) : ' ';
          char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
          boolean inside =
              Character.isLetter(before) && (Character.isLowerCase(after) || after == '1');
          boolean bar =
              c == '|'
                  && !divided
                  && (Character.isLetter(before)
                      || Character.isLetter(after)
                      || (i + 2 < text.length() && Character.isLowerCase(text.charAt(i + 2))));
          faults += inside || bar ? 1 : 0;
        }
      }
    }
    return faults >= FEWEST && faults * 4000L > words;
  }

  private static boolean isScanned(List<TextBlock> blocks, FaultRules rules) {
    int words = 0;
    int faults = 0;
    for (TextBlock block : blocks) {
      Matcher matcher = TOKEN.matcher(block.words());
      boolean sentences = Dividers.hasSentence(block.words());
      while (matcher.find()) {
        words++;
        if (matcher.group().equals("|")
            && !(sentences && Dividers.isBeforeSmall(block.words(), matcher.end()))) {
          // Between the titles of a menu or the cells of a table it is no letter.
          continue;
        }
        Optional<Proposal> proposal = rules.propose(matcher.group());
        faults += proposal.filter(it -> it.confidence() >= 0.95).isPresent() ? 1 : 0;
      }
      if (words > SAMPLE) {
        break;
      }
    }
    return faults >= FEWEST && faults * SELDOM > words;
  }

  private List<JoinedText.Repair> repairs(JoinedText text, FaultRules rules) {
    List<JoinedText.Repair> repairs = new ArrayList<>();
    String words = text.text();
    boolean divided = Dividers.are(words);
    Matcher matcher = TOKEN.matcher(words);
    while (matcher.find()) {
      if (!begins(words, matcher.start()) || !text.isWhole(matcher.start(), matcher.end())) {
        continue;
      }
      String token = matcher.group();
      if (divided && token.equals("|")) {
        continue;
      }
      rules
          .propose(token)
          .filter(it -> it.confidence() >= threshold)
          .ifPresent(it ->
              repairs.add(
                  new JoinedText.Repair(
                      matcher.start(),
                      matcher.end(),
                      token,
                      it.reading(),
                      it.rule(),
                      it.confidence())));
    }
    return repairs;
  }

  private static boolean begins(String words, int at) {
    return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
  }
}
