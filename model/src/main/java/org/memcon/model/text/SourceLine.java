package org.memcon.model.text;

import java.util.List;
import java.util.Optional;

/// One line of a source in reading order, without its line end.
///
/// `page` counts the source's own pages from 1 (0: it has none); `column` the columns of that page
/// from 1 (0: not laid out in columns); `left` is the first character's distance from the text's
/// left edge: points for a laid out page, characters for plain text. `runs` lie in order within
/// `span` and leave none of its characters out. `anchor` is the identifier of the block that the
/// line begins, such as the `id` of a note's list item; `label` a number or sign that the layout
/// shows before the line although it is not among its characters, such as the number of a list
/// item.
public record SourceLine(
    TextSpan span,
    LineShape shape,
    Region region,
    Optional<Role> role,
    Optional<String> anchor,
    Optional<String> label,
    int page,
    int column,
    float left,
    List<Run> runs) {

  public SourceLine {
    runs = List.copyOf(runs);
  }

  /// A line of plain text: no page, no markup, `left` leading blanks.
  public static SourceLine plain(TextSpan span, float left, Run run) {
    return new SourceLine(
        span,
        span.isEmpty() ? LineShape.BLANK : LineShape.PLAIN,
        Region.CONTENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        left,
        span.isEmpty() ? List.of() : List.of(run));
  }

  /// The same line in another shape.
  public SourceLine shaped(LineShape other) {
    return new SourceLine(span, other, region, role, anchor, label, page, column, left, runs);
  }

  /// The same line in another part of the page.
  public SourceLine in(Region other) {
    return new SourceLine(span, shape, other, role, anchor, label, page, column, left, runs);
  }
}
