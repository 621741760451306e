package org.memcon.model.text;

import java.util.List;
import java.util.Optional;

/// All characters of a source, and its lines in reading order.
///
/// `lines` lie in `characters` in order; what stands between two of them is white space that parts
/// lines ("\n", "\r\n", a form feed). `lineEndHyphens` are the stretches (the hyphen, the line end,
/// the next line's indent) that a reader leaves out when it joins a word that was broken at a
/// line's end; the characters stay. Where the hyphen belongs to the word ("Soviet-", "American")
/// the stretch begins behind it; where notes or a running head stand between the halves, it ends
/// before them.
public record SourceText(
    SourceDescription description,
    String characters,
    List<SourceLine> lines,
    List<TextSpan> lineEndHyphens,
    List<Remark> remarks) {

  /// What a reader noticed while it read and that a user should know: another encoding than
  /// declared, a page without text.
  public record Remark(TextSpan span, String message) {}

  public SourceText {
    lines = List.copyOf(lines);
    lineEndHyphens = List.copyOf(lineEndHyphens);
    remarks = List.copyOf(remarks);
    int last = 0;
    for (SourceLine line : lines) {
      if (line.span().start() < last || line.span().end() > characters.length()) {
        throw new IllegalArgumentException(
            "line " + line.span() + " is out of order or out of the text");
      }
      last = line.span().end();
    }
  }

  /// The characters of one line.
  public String text(SourceLine line) {
    return line.span().of(characters);
  }

  /// The characters of one span.
  public String text(TextSpan span) {
    return span.of(characters);
  }

  /// Where the character at `offset` stood; empty for white space between lines.
  public Optional<Origin> whereStood(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      SourceLine line = lines.get(middle);
      if (offset < line.span().start()) {
        high = middle - 1;
      } else if (offset >= line.span().end()) {
        low = middle + 1;
      } else {
        return line.runs().stream()
            .filter(run -> run.span().contains(offset))
            .map(Run::origin)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
