package org.memcon.editing.layout.text;

import java.util.List;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.TextSpan;

/// A source's blocks in reading order, the layout they were read from, and the hyphens at line ends
/// that were left out where a broken word was joined.
public record LaidOutText(
    Recognized<Layout> layout, List<TextBlock> blocks, List<TextSpan> lineEndHyphens) {

  public LaidOutText {
    blocks = List.copyOf(blocks);
    lineEndHyphens = List.copyOf(lineEndHyphens);
  }
}
