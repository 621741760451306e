package org.memcon.editing.speech.turn;

import java.util.List;
import java.util.regex.Pattern;
import org.memcon.editing.speech.label.SpeakerLabel;

/// What the form of a label says of its being a speaker's.
final class LabelForm {

  private LabelForm() {}

  /// Whether paragraphs begin with "Question:" and "Answer:", each more than once, as interviews
  /// do; those of written answers are counted.
  static boolean answer(List<String> begins) {
    long questions = begins.stream().filter(it -> it.equalsIgnoreCase("question:")).count();
    long answers =
        begins.stream()
            .filter(it -> it.regionMatches(true, 0, "answer:", 0, "answer:".length()))
            .count();
    return questions > 1 && answers > 1;
  }

  /// Whether a title and a surname in capitals are the label: "Senator BLAND. I pass."
  static boolean isTyped(SpeakerLabel label) {
    return label.isTitled() && SURNAME.matcher(label.printed()).find();
  }

  private static final Pattern SURNAME = Pattern.compile("\\p{Ll}\\.? \\p{Lu}[\\p{Lu}’'-]{2,}\\.$");
}
