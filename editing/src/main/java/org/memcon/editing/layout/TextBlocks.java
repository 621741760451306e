package org.memcon.editing.layout;

import java.util.ArrayList;
import java.util.List;
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

  /// A block of one line.
  static TextBlock of(SourceText source, SourceLine line, int blankBefore) {
    JoinedText text =
        new JoinedText.Builder(source.characters())
            .add(line.span().start(), line.span().end())
            .build();
    return new TextBlock(text, List.of(line), blankBefore, List.of(), List.of());
  }
}
