package org.memcon.editing.speech.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.Sign;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.label.CommonLabels;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.model.text.SourceLine;

/// Parts blocks where a line inside them begins with a speaker's label that begins other blocks, as
/// where the empty line between two turns was lost.
public final class LabelledLineSplitter {

  private static final Pattern END = Pattern.compile("[.!?…][”\"’')\\]]{0,2} $");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:\\[ ?(?:[Pp]age|p\\.|pg\\.)? ?\\d{1,4} ?\\]|<\\d{1,4}>|(?<=[.?!]) ?[-–] ?\\d{1,4}"
              + " ?[-–]|(?<=[.?!] )p\\. ?\\d{1,4}) ?(?=\\p{Lu})");

  /// Fewer blocks that begin with a label do not make it a speaker's.
  private static final int OFTEN = 3;

  /// No label ends behind as many characters.
  private static final int LINE = 120;

  /// "[ page 1234 ] " is not longer.
  private static final int LONGEST_PAGE = 20;

  private LabelledLineSplitter() {}

  /// The blocks, parted.
  public static List<TextBlock> split(List<TextBlock> blocks) {
    Map<String, Integer> labels = new HashMap<>();
    Map<String, Integer> colons = new HashMap<>();
    for (TextBlock block : blocks) {
      label(block.words()).ifPresent(key -> labels.merge(key, 1, Integer::sum));
      for (SourceLine line : mayLead(block) ? block.lines() : List.<SourceLine>of()) {
        int at = block.text().indexOf(line.span().start());
        if (at >= 0 && hasColon(block.words(), at)) {
          colon(from(block.words(), at)).ifPresent(key -> colons.merge(key, 1, Integer::sum));
        }
      }
    }
    labels.values().removeIf(count -> count < OFTEN);
    colons.values().removeIf(count -> count < 2);
    // Lines that two labels begin in turn are a conversation, set without empty lines.
    if (colons.size() > 1 && colons.values().stream().mapToInt(count -> count).sum() > OFTEN) {
      colons.forEach((key, count) -> labels.merge(key, count, Integer::max));
    }
    if (labels.isEmpty()) {
      return blocks;
    }
    List<TextBlock> parted = new ArrayList<>();
    for (TextBlock block : blocks) {
      int from = 0;
      for (int at : places(block)) {
        if (at > from && !goesOn(block, at) && begins(block.words(), at, labels)) {
          parted.add(block.part(from, at));
          from = at;
        }
      }
      parted.add(from == 0 ? block : block.part(from, block.text().length()));
    }
    return parted;
  }

  /// Where a turn may begin inside a block: at its lines, and behind the number of a page that is
  /// glued to the label.
  private static List<Integer> places(TextBlock block) {
    if (block.lines().size() == 1 && !mayLead(block)) {
      return List.of();
    }
    Set<Integer> places = new TreeSet<>();
    for (SourceLine line : block.lines().subList(1, block.lines().size())) {
      places.add(block.text().indexOf(line.span().start()));
    }
    if (mayLead(block)) {
      pages(block.words(), places);
    }
    return List.copyOf(places);
  }

  private static void pages(String words, Set<Integer> places) {
    Matcher page = PAGE.matcher(words).useTransparentBounds(true);
    int colon = -1;
    for (int at = 0; at < words.length(); at++) {
      if (colon < at) {
        colon = words.indexOf(':', at);
        if (colon < 0) {
          return;
        }
        // Only a label that a colon ends can stand behind the number of a page.
        at = Math.max(at, colon - LINE - LONGEST_PAGE);
      }
      if (mayBePage(words, at) && page.region(at, words.length()).lookingAt()) {
        places.add(page.end());
        at = page.end() - 1;
      }
    }
  }

  /// Whether the number of a page may begin at `at`: with a bracket, or a hyphen or "p." behind the
  /// end of a sentence.
  private static boolean mayBePage(String words, int at) {
    char c = words.charAt(at);
    return switch (c) {
      case '[', '<' -> true;
      case '-', '–' -> at > 0 && isStop(words.charAt(at - 1));
      case ' ' ->
          at > 0
              && at + 1 < words.length()
              && (words.charAt(at + 1) == '-' || words.charAt(at + 1) == '–')
              && isStop(words.charAt(at - 1));
      case 'p' -> at > 1 && words.charAt(at - 1) == ' ' && isStop(words.charAt(at - 2));
      default -> false;
    };
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  /// Whether a line of a block may begin with a name and a colon.
  private static boolean mayLead(TextBlock block) {
    return block.text().mayHave(Sign.COLON) && block.words().indexOf(':') >= 0;
  }

  /// Whether a sentence runs over the end of the line before: "… from the Legation to the", then
  /// "Under Minister: …".
  private static boolean goesOn(TextBlock block, int at) {
    String words = block.words();
    return at > 1
        && words.charAt(at - 1) == ' '
        && Character.isLowerCase(words.charAt(at - 2))
        && !block.breaks().contains(at)
        && !block.breaks().contains(at - 1);
  }

  private static boolean begins(String words, int at, Map<String, Integer> labels) {
    String line = from(words, at);
    return (hasColon(line, 0) && colon(line).filter(labels::containsKey).isPresent())
        || (END.matcher(words.substring(Math.max(0, at - 6), at)).find()
            && label(line).filter(labels::containsKey).isPresent());
  }

  private static boolean hasColon(String words, int at) {
    int colon = words.indexOf(':', at);
    return colon >= 0 && colon < at + LINE;
  }

  private static String from(String words, int at) {
    return words.substring(at, Math.min(words.length(), at + LINE));
  }

  private static Optional<String> colon(String words) {
    return SpeakerLabel.of(words)
        .filter(label -> label.style() == SpeakerLabel.Style.COLON && label.isBrief())
        .map(SpeakerLabel::key)
        .filter(key -> !CommonLabels.isCommon(key));
  }

  private static Optional<String> label(String words) {
    return SpeakerLabel.ofCapitals(words)
        .or(() -> SpeakerLabel.telling(words))
        .map(SpeakerLabel::key);
  }
}
