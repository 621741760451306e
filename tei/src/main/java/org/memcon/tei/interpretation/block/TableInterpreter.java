package org.memcon.tei.interpretation.block;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;

/// Reads tables. A page break between two rows opens the next row's first cell; one behind the last
/// row closes the last cell.
public final class TableInterpreter {

  private TableInterpreter() {}

  static Block table(Element table, InlineInterpreter inlines) {
    List<Inline> label = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Node> waiting = new ArrayList<>();
    for (Element child : table.elements()) {
      switch (child.name()) {
        case "head" -> label.addAll(inlines.content(child.children()));
        case "row" -> {
          rows.add(row(child, waiting, inlines));
          waiting = new ArrayList<>();
        }
        default -> waiting.add(child);
      }
    }
    if (!waiting.isEmpty()) {
      List<Inline> rest = inlines.content(waiting);
      if (rows.isEmpty()) {
        label.addAll(rest);
      } else {
        rows.add(closed(rows.removeLast(), rest));
      }
    }
    boolean empty =
        rows.size() == 1
            && rows.getFirst().cells().size() == 1
            && rows.getFirst().cells().getFirst().content().isEmpty()
            && !rows.getFirst().heading();
    return new Block.Table(table.span(), label, empty ? List.of() : rows);
  }

  private static Block.Row row(Element row, List<Node> before, InlineInterpreter inlines) {
    List<Block.Cell> cells = new ArrayList<>();
    List<Node> waiting = before;
    for (Element child : row.elements()) {
      if (child.is("cell")) {
        List<Node> nodes = new ArrayList<>(waiting);
        nodes.addAll(child.children());
        waiting = new ArrayList<>();
        cells.add(new Block.Cell(child.span(), inlines.content(nodes)));
      } else {
        waiting.add(child);
      }
    }
    if (!waiting.isEmpty()) {
      cells.add(new Block.Cell(row.span(), inlines.content(waiting)));
    }
    return new Block.Row(row.span(), "label".equals(row.attribute("role")), cells);
  }

  private static Block.Row closed(Block.Row row, List<Inline> rest) {
    List<Block.Cell> cells = new ArrayList<>(row.cells());
    List<Inline> content = new ArrayList<>();
    if (!cells.isEmpty()) {
      content.addAll(cells.removeLast().content());
    }
    content.addAll(rest);
    cells.add(new Block.Cell(row.span(), content));
    return new Block.Row(row.span(), row.heading(), cells);
  }
}
