package org.memcon.editing.layout.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.layout.page.PageDivider;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.layout.page.PrintedPage;
import org.memcon.editing.layout.page.RunningHeadRecognizer;
import org.memcon.editing.layout.text.LaidOutText;
import org.memcon.editing.layout.text.Layout;
import org.memcon.editing.layout.text.LayoutRecognizer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.layout.typed.TypedBlocks;
import org.memcon.editing.layout.typed.TypedText;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// The blocks of a source in reading order, by the layout that the source has.
public final class TextBlocks {

  private TextBlocks() {}

  /// All lines of a source that have characters, joined to blocks.
  public static LaidOutText of(SourceText source) {
    Recognized<Layout> layout = new LayoutRecognizer().recognize(source);
    if (layout.value() == Layout.MARKED) {
      return new LaidOutText(layout, byLine(source), source.lineEndHyphens());
    }
    if (LayoutRecognizer.mayBeTyped(source)) {
      List<List<PageLine>> pages = new PageDivider(source).divide();
      Optional<TypedText> typed = TypedText.of(source, pages);
      if (typed.isPresent()) {
        return typed(source, typed.get());
      }
    }
    return switch (layout.value()) {
      case MARKED, LINES, TYPED -> new LaidOutText(layout, byLine(source), source.lineEndHyphens());
      case WRAPPED -> {
        List<List<PageLine>> pages = new PageDivider(source).divide();
        List<PrintedPage> sorted = new RunningHeadRecognizer().recognize(pages);
        WrappedTextJoiner joiner = new WrappedTextJoiner(source, sorted);
        yield new LaidOutText(layout, joiner.join(), joiner.leftOut());
      }
    };
  }

  private static LaidOutText typed(SourceText source, TypedText text) {
    TypedBlocks blocks = text.blocks();
    List<TextBlock> joined = blocks.join();
    return new LaidOutText(
        Recognized.of(
            Layout.TYPED,
            new TextSpan(0, source.characters().length()),
            0.9,
            "lines end at a margin, and empty lines part blocks"),
        joined,
        blocks.leftOut());
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
