package org.memcon.editing.speech.column;

import java.util.regex.Pattern;
import org.memcon.editing.speech.label.SpeakerLabel;

/// Tells a line that says who holds an office from a turn: "President: Mr. ORLOK (Freedonia)".
public final class HeldOffice {

  /// Longer words say more than a name and a country.
  private static final int LONGEST = 70;

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Dr|M|Mme)\\.|Miss|Sir|Lord|H\\.E\\.) [^.?!]{2,40}\\([^)]{2,40}\\)\\.?");

  private HeldOffice() {}

  /// Whether nothing but somebody's name stands behind the label, as in lists of those present.
  public static boolean isIn(String words, SpeakerLabel label) {
    return words.length() - label.wordsFrom() < LONGEST
        && SOMEBODY
            .matcher(words.substring(Math.min(words.length(), label.wordsFrom())).strip())
            .matches();
  }
}
