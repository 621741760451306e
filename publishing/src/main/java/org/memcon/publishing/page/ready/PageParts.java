package org.memcon.publishing.page.ready;

import gg.jte.Content;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a record's page says of the record alone, whoever asks and whatever else the archive has.
///
/// @param title the page's title
/// @param head what programs find in the page's head
/// @param about facts, speakers and other forms, beside the text
/// @param text the edition
/// @param apparatus all that stands below it
public record PageParts(
    String title, Content head, Content about, Content text, Content apparatus) {

  /// The contents, in the order in which they stand on the page.
  public List<Content> contents() {
    return List.of(head, about, text, apparatus);
  }

  /// The parts with these contents, in that order.
  public static PageParts of(String title, List<? extends Content> contents) {
    return new PageParts(title, contents.get(0), contents.get(1), contents.get(2), contents.get(3));
  }

  /// The same parts, each content as `other` makes it.
  public PageParts as(UnaryOperator<Content> other) {
    return of(title, contents().stream().map(other).toList());
  }
}
