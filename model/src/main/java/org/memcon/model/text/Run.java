package org.memcon.model.text;

import java.util.Optional;
import java.util.Set;

/// A stretch of a line that looks alike throughout and stood in one place of the source.
///
/// `link` is the address the run points at, as written ("#fn1", "/historicaldocuments/…"); `anchor`
/// the identifier that others can point at (an HTML `id` or `name`); `mark` a word of the reader's
/// own about what the source's markup says it is.
public record Run(
    TextSpan span,
    Set<Style> styles,
    Optional<String> link,
    Optional<String> anchor,
    Optional<Mark> mark,
    Origin origin) {

  /// How a run of text looks in the source.
  public enum Style {
    ITALIC,
    BOLD,
    SMALL_CAPITALS,
    UNDERLINE,
    STRIKETHROUGH,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  /// What the source's own markup says of a run, where it says something.
  public enum Mark {
    /// The call of a note ("1", "*") at the word it belongs to.
    NOTE_CALL,
    /// The link from a note back to its call.
    NOTE_RETURN,
    /// A page break of the printed original, such as "[Page 17]".
    PAGE_BREAK,
    PERSON,
    PLACE,
    ORGANIZATION,
    DATE,
    TIME,
    TERM,
    /// Text that the archive's editors supplied, corrected or could not read.
    SUPPLIED,
    SIC,
    CORRECTION,
    UNCLEAR
  }

  public Run {
    styles = Set.copyOf(styles);
  }

  /// A run without any look of its own.
  public static Run plain(TextSpan span, Origin origin) {
    return new Run(span, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), origin);
  }
}
