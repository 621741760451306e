package org.memcon.editing.speech.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.label.CommonLabels;
import org.memcon.editing.speech.label.SpeakerLabel;

/// Whether the blocks of a page look like talk, before anything else is known of them: labels lead
/// them, one comes again, and others stand between.
public final class TakenTurns {

  /// Fewer labels may be those of anything.
  private static final int FEWEST = 4;

  /// As many labels are asked.
  private static final int MOST = 200;

  private TakenTurns() {}

  /// Whether somebody speaks in them, and somebody else between.
  public static boolean areIn(List<TextBlock> blocks) {
    List<String> keys = new ArrayList<>();
    for (TextBlock block : blocks) {
      WideLabel.of(block)
          .filter(SpeakerLabel::isNaming)
          .map(SpeakerName::key)
          .filter(key -> !CommonLabels.isCommon(key) || key.equals("question"))
          .ifPresent(keys::add);
      if (keys.size() >= MOST) {
        break;
      }
    }
    Set<String> known = new HashSet<>();
    int again = 0;
    for (int i = 0; i < keys.size(); i++) {
      boolean other = i > 0 && !keys.get(i).equals(keys.get(i - 1));
      again += !known.add(keys.get(i)) && other ? 1 : 0;
    }
    return keys.size() >= FEWEST && known.size() > 1 && again > 0;
  }
}
