package org.memcon.editing.layout.blocks;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

/// Makes a block of a line that is one by itself.
final class LineBlock {

  private LineBlock() {}

  /// A block of one line; the cells of a table's row end at its breaks.
  static TextBlock of(SourceText source, SourceLine line, int blankBefore) {
    JoinedText.Builder text = new JoinedText.Builder(source.characters());
    List<Integer> breaks = new ArrayList<>();
    int from = line.span().start();
    if (line.shape().kind() == LineShape.Kind.TABLE_ROW) {
      for (int i = from; i < line.span().end(); i++) {
        if (source.characters().charAt(i) == '\t') {
          text.add(from, i);
          breaks.add(text.length());
          from = i;
        }
      }
    }
    text.add(from, line.span().end());
    JoinedText joined = text.build();
    // Cells at a row's end may be empty; the text ends before them.
    if (!breaks.isEmpty()) {
      breaks.replaceAll(place -> Math.min(place, joined.length()));
    }
    return new TextBlock(joined, List.of(line), blankBefore, breaks, List.of());
  }
}
