package org.memcon.sources.pdf.page;

import java.util.List;
import org.memcon.model.text.Region;

/// A page as it is read: the furniture at its head, its parts in order, the notes, the furniture at
/// its foot.
public record PageLayout(
    List<Furniture> head, List<Column> columns, List<PageLine> notes, List<Furniture> foot) {

  /// A line of furniture and which kind of it.
  public record Furniture(PageLine line, Region region) {}

  /// The lines of one part of a page; `number` counts columns from 1, 0 is a part as wide as the
  /// text.
  public record Column(int number, List<PageLine> lines) {}
}
