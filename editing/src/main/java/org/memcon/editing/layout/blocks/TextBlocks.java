package org.memcon.editing.layout.blocks;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.layout.page.PageDivider;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.layout.page.PrintedPage;
import org.memcon.editing.layout.page.RunningHeadRecognizer;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.LaidOutText;
import org.memcon.editing.layout.text.Layout;
import org.memcon.editing.layout.text.LayoutRecognizer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

/// The blocks of a source in reading order, by the layout that the source has.
public final class TextBlocks {

  private TextBlocks() {}

  /// All lines of a source that have characters, joined to blocks.
  public static LaidOutText of(SourceText source) {
    Recognized<Layout> layout = new LayoutRecognizer().recognize(source);
    return switch (layout.value()) {
      case MARKED, LINES -> new LaidOutText(layout, byLine(source), source.lineEndHyphens());
      case WRAPPED -> {
        List<List<PageLine>> pages = new PageDivider(source).divide();
        List<PrintedPage> sorted = new RunningHeadRecognizer().recognize(pages);
        WrappedTextJoiner joiner = new WrappedTextJoiner(source, sorted);
        yield new LaidOutText(layout, joiner.join(), joiner.leftOut());
      }
    };
  }

  private static List<TextBlock> byLine(SourceText source) {
    List<TextBlock> blocks = new ArrayList<>();
    int blank = 0;
    for (SourceLine line : source.lines()) {
      TextBlock block = of(source, line, blank);
      if (block.text().isEmpty()) {
        blank++;
      } else {
        blocks.add(block);
        blank = 0;
      }
    }
    return blocks;
  }

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
    breaks.replaceAll(place -> Math.min(place, joined.length()));
    return new TextBlock(joined, List.of(line), blankBefore, breaks, List.of());
  }
}
