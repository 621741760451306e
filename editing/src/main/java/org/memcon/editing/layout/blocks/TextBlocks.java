package org.memcon.editing.layout.blocks;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.layout.page.PageDivider;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.layout.page.PrintedPage;
import org.memcon.editing.layout.page.RunningHeadRecognizer;
import org.memcon.editing.layout.text.LaidOutText;
import org.memcon.editing.layout.text.Layout;
import org.memcon.editing.layout.text.LayoutRecognizer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.apparatus.Recognized;
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
      TextBlock block = LineBlock.of(source, line, blank);
      if (block.text().isEmpty()) {
        blank++;
      } else {
        blocks.add(block);
        blank = 0;
      }
    }
    return blocks;
  }
}
