package org.memcon.editing.division;

import java.util.BitSet;
import java.util.List;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;

/// What each block of a source shows at a glance, noticed in one pass over all of them.
///
/// Most blocks are paragraphs. Whoever looks for headings asks here where one may stand, and leaves
/// the others where they lie: to fetch each of them from memory again costs more than to read it.
final class Outline {

  /// No title is as long as most paragraphs.
  private static final int PARAGRAPH = 200;

  private final BitSet titles = new BitSet();
  private final BitSet numbered = new BitSet();
  private final BitSet labels = new BitSet();
  private final BitSet apart = new BitSet();
  private final BitSet wide = new BitSet();
  private int paragraphs;
  private int close;

  Outline(List<TextBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      String words = block.words();
      if (words.length() > PARAGRAPH) {
        paragraphs++;
        close += block.blankBefore() == 0 ? 1 : 0;
      }
      apart.set(i, block.blankBefore() > 0);
      wide.set(i, block.blankBefore() > 1);
      titles.set(i, TitleWords.mayBeTitle(words) && block.region() == Region.CONTENT);
      numbered.set(i, NumberedHeading.of(words).isPresent());
      labels.set(i, TitleWords.labelsEnclosure(words));
    }
  }

  /// The first block from `from` on that may be a title; -1 where none is.
  int nextTitle(int from) {
    return titles.nextSetBit(from);
  }

  /// The first block from `from` on that begins with a number; -1 where none does.
  int nextNumbered(int from) {
    return numbered.nextSetBit(from);
  }

  /// Whether a block begins with a number.
  boolean isNumbered(int index) {
    return numbered.get(index);
  }

  /// The first block from `from` on that is the label above an enclosed document; -1 where none is.
  int nextLabel(int from) {
    return labels.nextSetBit(from);
  }

  /// Whether a block is the label above an enclosed document.
  boolean isLabel(int index) {
    return index >= 0 && labels.get(index);
  }

  /// The blocks with an empty line before them, or those with more than one.
  BitSet behindGaps(boolean wider) {
    return wider ? wide : apart;
  }

  /// Whether paragraphs are told by their indents: most stand close under what is above them.
  boolean isIndented() {
    return close * 2 > paragraphs;
  }
}
