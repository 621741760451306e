package org.memcon.editing.identification.naming;

import java.util.Locale;
import org.memcon.editing.identification.sound.SoundOfWord;

/// A word of a name, or an initial, and how it sounds; `glued` where a hyphen joins it to the part
/// before it.
public record NamePart(String text, boolean initial, boolean glued, SoundOfWord sound) {

  static NamePart word(String text, boolean glued) {
    return new NamePart(text, false, glued, SoundOfWord.of(text));
  }

  /// This part and the next as one word.
  public NamePart with(NamePart next) {
    String both = text + next.text().toLowerCase(Locale.ROOT);
    return new NamePart(both, false, glued, SoundOfWord.of(both.replace("'", "")));
  }
}
