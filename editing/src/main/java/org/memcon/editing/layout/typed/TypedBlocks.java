package org.memcon.editing.layout.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.layout.page.LineEndHyphens;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Joins the lines of a typed text to blocks, over the ends of its pages.
public final class TypedBlocks {

  private final SourceText source;
  private final List<TypedPages.TypedPage> pages;
  private final LineEndHyphens hyphens;
  private final TypedRules rules;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<PageLine> open = new ArrayList<>();
  private final List<TextBlock.PageTurn> openTurns = new ArrayList<>();
  private final List<Integer> turnedAt = new ArrayList<>();
  private final List<TextBlock> waiting = new ArrayList<>();
  private final List<TextSpan> leftOut = new ArrayList<>();

  TypedBlocks(SourceText source, List<TypedPages.TypedPage> pages, TypedMeasures measures) {
    this.source = source;
    this.pages = List.copyOf(pages);
    List<PageLine> all = pages.stream().flatMap(page -> page.text().stream()).toList();
    this.hyphens = new LineEndHyphens(source, all);
    this.rules = new TypedRules(measures);
  }

  /// The blocks in reading order.
  public List<TextBlock> join() {
    boolean first = true;
    int counted = 0;
    for (TypedPages.TypedPage page : pages) {
      counted++;
      int number = page.number().orElse(counted);
      boolean turned = !first;
      for (PageLine line : page.furniture()) {
        waiting.add(block(List.of(line.in(Region.RUNNING_HEAD)), line.blankBefore()));
      }
      for (PageLine line : new Columns(source).unfold(page.text())) {
        TextBlock.PageTurn turn =
            new TextBlock.PageTurn(
                0, Integer.toString(number), new TextSpan(line.start(), line.start()));
        take(line, turned ? Optional.of(turn) : Optional.empty());
        turned = false;
      }
      first = first && page.text().isEmpty();
    }
    close();
    return blocks;
  }

  /// The hyphens that joined words lost.
  public List<TextSpan> leftOut() {
    return leftOut;
  }

  private void take(PageLine line, Optional<TextBlock.PageTurn> turned) {
    if (!open.isEmpty() && rules.begins(open, line, turned.isPresent())) {
      close();
    }
    turned.ifPresent(turn -> {
      turnedAt.add(open.size());
      openTurns.add(turn);
    });
    open.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(block(open, rules.gap(open.getFirst())));
      open.clear();
      turnedAt.clear();
      openTurns.clear();
    }
    blocks.addAll(waiting);
    waiting.clear();
  }

  private TextBlock block(List<PageLine> lines, int blank) {
    JoinedText.Builder text = new JoinedText.Builder(source.characters());
    List<TextBlock.PageTurn> turns = new ArrayList<>();
    List<SourceLine> sources = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int turn = turnedAt.indexOf(i);
      if (turn >= 0 && lines == open) {
        TextBlock.PageTurn at = openTurns.get(turn);
        turns.add(new TextBlock.PageTurn(text.length(), at.number(), at.span()));
      }
      sources.add(line.line());
      boolean last = i + 1 == lines.size();
      boolean broken = !last && hyphens.breaksWord(line, lines.get(i + 1));
      text.add(line.start(), broken ? line.end() - 1 : line.end());
      if (broken) {
        leftOut.add(new TextSpan(line.end() - 1, line.end()));
      } else if (!last && !LineEndHyphens.joinsClosely(line, lines.get(i + 1))) {
        text.blank(line.end());
      }
    }
    return new TextBlock(text.build(), sources, blank, List.of(), turns);
  }
}
