package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;

/// Parts a file's name from the title under it, where its line is as long as the page is wide and
/// the two look like one block.
final class FileLineSplitter {

  private FileLineSplitter() {}

  static List<TextBlock> split(List<TextBlock> blocks) {
    List<TextBlock> parted = new ArrayList<>();
    for (TextBlock block : blocks) {
      int title = block.lines().size() > 1 ? titleFrom(block) : -1;
      if (title > 0) {
        parted.add(block.part(0, title));
        parted.add(block.part(title, block.text().length()));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private static int titleFrom(TextBlock block) {
    if (block.blankBefore() == 0
        || block.region() != Region.CONTENT
        || !TitleWords.mayBeTitle(block.words())) {
      return -1;
    }
    int from = lineStart(block, 1);
    String above = from > 0 ? block.words().substring(0, from).strip() : "";
    String title = from > 0 ? block.words().substring(from) : "";
    boolean file =
        TitleWords.namesFile(above)
            && !TitleWords.namesKind(above.substring(0, Math.max(0, above.indexOf(' '))))
            && !TitleWords.namesParties(above);
    boolean titled = TitleWords.namesKind(title) || TitleWords.namesParties(title);
    return file && titled && Character.isUpperCase(title.charAt(0)) ? from : -1;
  }

  private static int lineStart(TextBlock block, int line) {
    for (int at = block.lines().get(line).span().start();
        at < block.lines().get(line).span().end();
        at++) {
      int index = block.text().indexOf(at);
      if (index > 0 && block.words().charAt(index) != ' ') {
        return index;
      }
    }
    return -1;
  }
}
