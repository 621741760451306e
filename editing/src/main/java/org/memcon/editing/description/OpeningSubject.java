package org.memcon.editing.description;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// What a line "SUBJECT: …" among the first of a record says it is about; its title, where it has
/// no other.
public final class OpeningSubject {

  private static final int LONGEST = 400;

  /// As many blocks may stand above it.
  private static final int LINES = 24;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:\\d{1,6}\\."
              + " .{0,120})?\\b(?:SUBJECT|Subject|SUBJ|Subj|Re|RE|Betr\\.|Betrifft|Betreff|Objet|Asunto|Oggetto|Тема)"
              + " ?: ?(.{3,240})|^SUBJECT (\\p{Lu}.{3,240})");

  private OpeningSubject() {}

  /// The subject that one of the first blocks names.
  public static Optional<String> of(List<Block> blocks) {
    return blocks.stream()
        .limit(LINES)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Inline.wording(((Block.Paragraph) block).content()))
        .flatMap(words -> in(words).stream())
        .findFirst();
  }

  /// The subject that the words of a paragraph name.
  static Optional<String> in(String words) {
    if (words.length() >= LONGEST || words.indexOf(':') < 0 && !words.startsWith("SUBJECT ")) {
      return Optional.empty();
    }
    Matcher matcher = SUBJECT.matcher(words);
    return matcher.lookingAt()
        ? Optional.of(
            (matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                .strip()
                .replaceAll("[.]$", ""))
        : Optional.empty();
  }
}
