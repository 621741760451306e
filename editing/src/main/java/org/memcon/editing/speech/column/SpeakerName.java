package org.memcon.editing.speech.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.model.record.Speaker;

/// Who a label of whatever form means: the same key for "Mr. ORLOK Jan, Minister" and "Minister
/// Orlok".
final class SpeakerName {

  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int SURNAME = 3;

  private SpeakerName() {}

  /// The key of a label: of the surname that stands in capitals among other words, else of the name
  /// before the office.
  static String key(SpeakerLabel label) {
    int comma = label.name().indexOf(',');
    String name = comma > 0 ? label.name().substring(0, comma) : label.name();
    List<String> capitals = new ArrayList<>();
    boolean others = false;
    String printed = LabelWords.bare(label.printed());
    for (String word :
        BLANK.split(
            printed.indexOf(',') > 0 ? printed.substring(0, printed.indexOf(',')) : printed)) {
      boolean titled = word.endsWith(".");
      if (word.length() >= SURNAME && word.chars().noneMatch(Character::isLowerCase) && !titled) {
        capitals.add(word);
      } else {
        others |= !titled;
      }
    }
    return others && capitals.size() == 1
        ? Speaker.keyOf(capitals.getFirst())
        : label.named(name).key();
  }
}
