package org.memcon.editing.layout.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceText;

/// A text as a typewriter sets it, and its blocks.
///
/// It shows itself by lines that end at a margin in the middle of a sentence, and by paragraphs
/// that empty lines set apart; a printed page has these only around headings.
public final class TypedText {

  private static final int NARROWEST = 44;
  private static final int WIDEST = 115;

  /// A paragraph has more characters in its first line.
  private static final int PARAGRAPH = 30;

  private static final Pattern RULE = Pattern.compile("[_\\-–—]{4,}");
  private static final Pattern NOTE =
      Pattern.compile("[(\\[/]?(?:\\d{1,3}|[*†‡]+)[)\\]/.]? ?\\p{L}");

  /// An entry of a calendar, "33. Memorandum, January 24, 1961", or its number and day.
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\d{1,4}\\. (?:\\p{Lu}.{0,40}"
              + " )?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " \\d{1,2}, 1[89]\\d\\d\\b");

  /// A paper may have fewer dated items.
  private static final int ENTRIES = 4;

  private final SourceText source;
  private final List<TypedPages.TypedPage> pages;
  private final List<PageLine> lines;
  private final TypedMeasures measures;

  private TypedText(SourceText source, List<TypedPages.TypedPage> pages, List<PageLine> lines) {
    this.source = source;
    this.pages = pages;
    this.lines = lines;
    this.measures = TypedMeasures.of(lines);
  }

  /// The text, if the lines of these pages are typed; empty where they are not.
  public static Optional<TypedText> of(SourceText source, List<List<PageLine>> fed) {
    int entries = 0;
    for (List<PageLine> page : fed) {
      for (int i = 0; i < page.size(); i++) {
        PageLine line = page.get(i);
        entries += line.blankBefore() > 0 && ENTRY.matcher(line.text()).lookingAt() ? 1 : 0;
        boolean notes = i > 0 && NOTE.matcher(line.text()).lookingAt() && isRule(page.get(i - 1));
        if (notes || line.text().length() > WIDEST || line.line().region() == Region.NOTES) {
          return Optional.empty();
        }
      }
    }
    if (entries >= ENTRIES) {
      // A printed volume of documents in a row.
      return Optional.empty();
    }
    List<TypedPages.TypedPage> pages = TypedPages.of(fed);
    List<PageLine> lines = new ArrayList<>();
    pages.forEach(page -> lines.addAll(page.text()));
    return Optional.of(new TypedText(source, pages, lines)).filter(TypedText::isTyped);
  }

  /// Printed pages have a rule above their notes.
  private static boolean isRule(PageLine line) {
    return line.blankBefore() > 0 && RULE.matcher(line.text()).matches();
  }

  private boolean isTyped() {
    int carried = 0;
    int small = 0;
    int apart = 0;
    int close = 0;
    for (int i = 1; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine before = lines.get(i - 1);
      boolean ends = LineWords.ends(before);
      boolean follows = measures.gap(line) == 0;
      boolean running = line.text().length() > PARAGRAPH;
      boolean goesOn = !ends || measures.isFull(before, line);
      carried += follows && goesOn && measures.isLong(before) && !LineWords.isField(line) ? 1 : 0;
      small += follows && !ends && line.beginsSmall() ? 1 : 0;
      apart += !follows && running ? 1 : 0;
      boolean indented =
          line.indent() > before.indent() + 1 && line.indent() < before.indent() + 12;
      boolean begun = ends && (indented || !measures.isFull(before, line));
      close += follows && running && begun && !LineWords.isSigned(line) ? 1 : 0;
    }
    return measures.width() >= NARROWEST
        && measures.width() <= WIDEST
        && (carried >= 2 || carried == 1 && small == 1 && apart >= 3 && close == 0)
        && apart >= 2
        && close * 3 <= apart;
  }

  /// The blocks of the text, and the hyphens that joined words lose.
  public TypedBlocks blocks() {
    return new TypedBlocks(source, pages, measures);
  }

  /// The blocks alone.
  public List<TextBlock> join() {
    return blocks().join();
  }
}
