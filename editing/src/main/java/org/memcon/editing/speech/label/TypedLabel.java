package org.memcon.editing.speech.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.label.SpeakerLabel.Style;
import org.memcon.model.text.Run;

/// A speaker's name that its type sets apart from the words, with a sign behind it or with none:
/// bold names on web pages.
public final class TypedLabel {

  private static final Set<Run.Style> TYPE =
      Set.of(Run.Style.BOLD, Run.Style.ITALIC, Run.Style.SMALL_CAPITALS, Run.Style.UNDERLINE);

  /// No name is longer.
  private static final int LONGEST = 45;

  /// What else than a name may call a speaker where a sign and the type say that it does: "Comrade
  /// U.", "Delegate 1", "First Voice", "A".
  private static final Pattern CALLED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.’']{0,24}(?: [\\p{L}\\p{M}\\d][\\p{L}\\p{M}.’'-]{0,24}){0,4}");

  /// What stands between the name and the words: an office in brackets, and a sign.
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<office> ?(?:\\([^)]{1,40}\\)|\\[[^\\]]{1,40}\\]))? ?(?<sign>\\.?:|\\.|—|--|–|-)");

  private static final Pattern STOP = Pattern.compile("[.:—–-]+$");

  private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}$");

  private TypedLabel() {}

  /// The label that a block may begin with.
  public static Optional<SpeakerLabel> of(TextBlock block) {
    int set = set(block);
    String words = block.words();
    // Behind the first characters the joined text may have lost blanks of the source's.
    if (set <= 0 || set > LONGEST || set >= words.length()) {
      return Optional.empty();
    }
    return signed(words, set)
        .or(() -> set > 1 ? SpeakerLabel.ofType(words, set) : Optional.empty());
  }

  /// How far the type reaches that sets apart what stands at a block's head from `from` on, where
  /// it may be a name; `from` where nothing is set apart.
  public static int reach(TextBlock block, int from) {
    int set = set(block, from);
    return set > from + 1 && set <= from + LONGEST && set < block.words().length() ? set : from;
  }

  /// How many of the first characters stand out by their type.
  private static int set(TextBlock block) {
    return set(block, 0);
  }

  private static int set(TextBlock block, int from) {
    List<Run> runs = block.runs();
    if (runs.isEmpty()) {
      return 0;
    }
    int start = block.span().start() + from;
    int set = 0;
    for (Run run : runs) {
      if (run.span().end() <= start) {
        continue;
      }
      if (run.styles().stream().noneMatch(TYPE::contains)) {
        break;
      }
      set = run.span().end() - block.span().start();
    }
    return set;
  }

  /// A label whose sign is the last character that is set apart, or the first that is not.
  private static Optional<SpeakerLabel> signed(String words, int set) {
    String type = words.substring(0, set).strip();
    String bare = STOP.matcher(type).replaceFirst("").strip();
    if (bare.isEmpty() || !CALLED.matcher(bare).matches()) {
      return Optional.empty();
    }
    Matcher sign = SIGN.matcher(words).region(bare.length(), words.length());
    if (!sign.lookingAt() || sign.end() < set - 1 || sign.end() >= words.length()) {
      return Optional.empty();
    }
    Style style =
        switch (sign.group("sign")) {
          case ":", ".:" -> Style.COLON;
          case "." -> Style.PERIOD;
          default -> Style.DASH;
        };
    // A point that ends a sentence in italics is no sign of a label, and no hyphen inside a word
    // is.
    boolean apart = style == Style.COLON || words.charAt(sign.end()) == ' ';
    boolean typed = sign.end() <= set || style == Style.COLON;
    boolean initial = sign.group("sign").equals(".:") && INITIAL.matcher(bare).find();
    int nameTo = bare.length() + (initial ? 1 : 0);
    return apart && typed
        ? Optional.of(
            SpeakerLabel.set(words, words.substring(0, nameTo), style, nameTo, sign.end()))
        : Optional.empty();
  }
}
