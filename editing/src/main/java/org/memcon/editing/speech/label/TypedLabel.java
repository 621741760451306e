package org.memcon.editing.speech.label;

import java.util.Optional;
import java.util.Set;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Run;

/// A speaker's name that nothing but its type sets apart from the words: bold names on web pages.
public final class TypedLabel {

  private static final Set<Run.Style> TYPE =
      Set.of(Run.Style.BOLD, Run.Style.ITALIC, Run.Style.SMALL_CAPITALS, Run.Style.UNDERLINE);

  /// No name is longer.
  private static final int LONGEST = 45;

  private TypedLabel() {}

  /// The label that a block may begin with.
  public static Optional<SpeakerLabel> of(TextBlock block) {
    int start = block.span().start();
    int set = 0;
    for (Run run : block.runs()) {
      if (run.span().end() <= start) {
        continue;
      }
      if (run.styles().stream().noneMatch(TYPE::contains)) {
        break;
      }
      set = run.span().end() - start;
    }
    String words = block.words();
    // Behind the first characters the joined text may have lost blanks of the source's.
    return set > 1 && set <= LONGEST && set < words.length()
        ? SpeakerLabel.ofType(words, set)
        : Optional.empty();
  }
}
