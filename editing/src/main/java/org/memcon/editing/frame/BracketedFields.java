package org.memcon.editing.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;

/// Parts lines that give facts behind labels in brackets, "[Title] Communiqué", "[Source] Bulletin
/// [Notes]", into labels and values.
public final class BracketedFields {

  /// As many blocks at a page's head may hold them.
  private static final int HEAD = 16;

  /// Fewer such labels are an editor's remarks.
  private static final int FEWEST = 3;

  private static final int LONGEST = 400;

  private static final Pattern LABEL =
      Pattern.compile(
          "\\[(?:Title|Place|Date|Source|Notes?|Full"
              + " [Tt]ext|Author|Language|Archive|Reference|Subject|Type|Location)\\]");

  private BracketedFields() {}

  /// The blocks with such lines parted.
  public static List<TextBlock> split(List<TextBlock> blocks) {
    int labels = 0;
    int head = Math.min(HEAD, blocks.size());
    for (TextBlock block : blocks.subList(0, head)) {
      labels += isField(block) ? (int) LABEL.matcher(block.words()).results().count() : 0;
    }
    if (labels < FEWEST) {
      return blocks;
    }
    List<TextBlock> parted = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i < head && isField(blocks.get(i))) {
        part(blocks.get(i), parted);
      } else {
        parted.add(blocks.get(i));
      }
    }
    return parted;
  }

  private static boolean isField(TextBlock block) {
    return block.region() == Region.CONTENT
        && block.words().length() < LONGEST
        && block.words().startsWith("[")
        && LABEL.matcher(block.words()).lookingAt();
  }

  private static void part(TextBlock block, List<TextBlock> parted) {
    Matcher label = LABEL.matcher(block.words());
    int at = 0;
    while (label.find()) {
      add(block, at, label.start(), parted);
      add(block, label.start(), label.end(), parted);
      at = label.end();
    }
    add(block, at, block.words().length(), parted);
  }

  private static void add(TextBlock block, int from, int to, List<TextBlock> parted) {
    if (!block.words().substring(from, to).isBlank()) {
      parted.add(block.part(from, to));
    }
  }
}
