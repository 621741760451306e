package org.memcon.editing.speech.column;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.editing.speech.label.SpeakerLabel.Style;
import org.memcon.editing.speech.label.TypedLabel;

/// A label of whatever form: "Eastport Courier, Horvat:", "Mr SPEAKER -Order!", "Q Everything", a
/// name alone above the words. Only the column that such labels make tells whether they are one.
final class WideLabel {

  /// A label ends among as many first characters.
  private static final int LONGEST = 120;

  /// A name alone in its line is no longer.
  private static final int LONGEST_ALONE = 70;

  /// What assemblies print before a name: a section's sign, the number of a question.
  private static final Pattern NUMBER =
      Pattern.compile("(?:§ ?)?(?:\\d{1,3}\\.(?: and \\d{1,3}\\.)? ?)?");

  private static final Pattern COLON = Pattern.compile("(?<name>[^:：]{1,110}?) ?[:：]");
  private static final Pattern DASH =
      Pattern.compile(
          "(?<name>[^:：–—]{1,60}?)(?: (?:[–—−]|-{1,2}) ?|[–—−] |--)(?=[\\p{L}“\"(\\[])");
  private static final Pattern BRACKETS =
      Pattern.compile("(?:\\[Text\\] ?)?\\[(?<name>[^\\[\\]]{2,40})\\]:? (?=[\\p{Lu}“\"(\\[…])");
  private static final Pattern LETTER = Pattern.compile("(?<name>[QA]) (?=[\\p{Lu}“\"(\\[—–-])");

  /// A verb or a small word goes on a sentence.
  private static final Pattern SENTENCE = Pattern.compile("[.?!,;:]$");

  private static final Pattern SPOKEN = Pattern.compile("[.?!…—–-][”\"’')\\]]{0,3} ?$");

  private WideLabel() {}

  /// The label that a block may begin with, or be.
  static Optional<SpeakerLabel> of(TextBlock block) {
    String words = block.words();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(words);
    int from = number.lookingAt() ? number.end() : 0;
    String begin = words.substring(from, Math.min(words.length(), from + LONGEST));
    return signed(words, from, begin).or(() -> alone(words, from)).or(() -> typed(block, from));
  }

  /// "Mr. Bell asked the Minister", with the name in bold.
  private static Optional<SpeakerLabel> typed(TextBlock block, int from) {
    int to = TypedLabel.reach(block, from);
    String name = block.words().substring(from, to).strip();
    return to > from && LabelWords.are(name)
        ? Optional.of(made(block.words(), name, Style.TYPE, from + name.length(), to))
        : Optional.empty();
  }

  private static Optional<SpeakerLabel> signed(String words, int from, String begin) {
    if (begin.indexOf(':') >= 0 || begin.indexOf('：') >= 0) {
      Matcher colon = COLON.matcher(begin);
      if (colon.lookingAt()
          && LabelWords.are(colon.group("name"))
          && !isHour(words, from + colon.end())) {
        return label(words, from, colon, Style.COLON);
      }
    }
    if (hasDash(begin)) {
      Matcher dash = DASH.matcher(begin);
      if (dash.lookingAt()
          && LabelWords.are(dash.group("name"))
          && isSpoken(words, from + dash.end())) {
        return label(words, from, dash, Style.DASH);
      }
    }
    if (begin.startsWith("[")) {
      Matcher brackets = BRACKETS.matcher(begin);
      if (brackets.lookingAt() && LabelWords.are(brackets.group("name"))) {
        return label(words, from, brackets, Style.BRACKETS);
      }
    }
    Matcher letter = LETTER.matcher(begin);
    return letter.lookingAt() ? label(words, from, letter, Style.TYPE) : Optional.empty();
  }

  /// Behind a dash stands an office, too: "Jan Orlok - Chairman".
  private static boolean isSpoken(String words, int behind) {
    return words.length() - behind > LONGEST_ALONE || SPOKEN.matcher(words).find();
  }

  private static boolean hasDash(String begin) {
    for (int i = 0; i < begin.length(); i++) {
      if ("-–—−".indexOf(begin.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// "At 10:30": figures on both sides of the sign.
  private static boolean isHour(String words, int behind) {
    return behind < words.length() && Character.isDigit(words.charAt(behind));
  }

  private static Optional<SpeakerLabel> label(String words, int from, Matcher found, Style style) {
    return Optional.of(
        made(words, found.group("name"), style, from + found.end("name"), from + found.end()));
  }

  /// A name that is all that a line has.
  private static Optional<SpeakerLabel> alone(String words, int from) {
    String name = words.substring(from).strip();
    return name.length() <= LONGEST_ALONE && !SENTENCE.matcher(name).find() && LabelWords.are(name)
        ? Optional.of(made(words, name, Style.TYPE, words.length(), words.length()))
        : Optional.empty();
  }

  private static SpeakerLabel made(String words, String name, Style style, int nameTo, int to) {
    return SpeakerLabel.found(words, LabelWords.bare(name), style, nameTo, to);
  }
}
