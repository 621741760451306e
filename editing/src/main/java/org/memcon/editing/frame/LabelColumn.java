package org.memcon.editing.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;

/// Finds facts that a page gives in lines of labels, each above its value or above the next label:
/// "Document Type:", "[Date]", and behind them the label of the text itself.
///
/// A record has labels, too; so many in a row, with those that only keepers write among them, it
/// has not.
final class LabelColumn {

  /// As many blocks may stand above the first label.
  private static final int ABOVE = 12;

  /// Fewer labels are no column, and fewer of a keeper's none of his.
  private static final int LABELS = 4;

  private static final int KEEPERS = 2;

  private static final int VALUE = 300;

  private static final Pattern LABEL =
      Pattern.compile("\\[\\p{Lu}[\\p{L} ]{2,24}\\]|\\p{Lu}[\\p{L}\\d /()&'’.,-]{1,48} ?:");

  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)\\[?(?:body|(?:full )?text|transcript(?:ion)?|content|document text)\\]? ?:?");

  private static final Set<String> SIGNS =
      Set.of(
          "document number",
          "document number (foia) /esdn (crest)",
          "document type",
          "release decision",
          "original classification",
          "document page count",
          "document creation date",
          "document release date",
          "publication date",
          "case number",
          "content type",
          "sequence number",
          "collection",
          "notes",
          "full text",
          "source",
          "record id",
          "repository",
          "rights",
          "language",
          "identifier",
          "creator",
          "publisher",
          "format");

  private LabelColumn() {}

  /// What the lines of such a column are, and the title above it; empty where the page has none.
  static Map<Integer, PartKind> in(List<TextBlock> blocks) {
    int first = first(blocks);
    if (first < 0) {
      return Map.of();
    }
    Map<Integer, PartKind> kinds = new TreeMap<>();
    int labels = 0;
    int keepers = 0;
    int at = first;
    for (; at < blocks.size(); at++) {
      String words = blocks.get(at).words();
      boolean label = isLabel(blocks.get(at));
      boolean value = !label && words.length() < VALUE && isLabel(blocks.get(at - 1));
      boolean further = !label && !value && at - 2 >= first && isFile(words);
      if (!label && !value && !further) {
        break;
      }
      labels += label ? 1 : 0;
      keepers += label && SIGNS.contains(fold(words)) ? 1 : 0;
      kinds.put(at, label ? PartKind.STATEMENT_LABEL : value(blocks.get(at - 1), blocks.get(at)));
      if (label && TEXT.matcher(words).matches()) {
        break;
      }
    }
    if (labels < LABELS || keepers < KEEPERS) {
      return Map.of();
    }
    if (isTold(kinds)) {
      // What stands above a title that a label tells is the site's.
      for (int i = 0; i < first; i++) {
        kinds.put(i, PartKind.SITE);
      }
    }
    if (first > 0 && TitleWords.mayBeTitle(blocks.get(first - 1).words()) && !isTold(kinds)) {
      kinds.put(first - 1, PartKind.ARCHIVE_TITLE);
    }
    return kinds;
  }

  private static boolean isTold(Map<Integer, PartKind> kinds) {
    return kinds.containsValue(PartKind.ARCHIVE_TITLE);
  }

  private static PartKind value(TextBlock label, TextBlock block) {
    String name = fold(label.words());
    if (FactNames.isTitle(name)) {
      return PartKind.ARCHIVE_TITLE;
    }
    boolean day = name.equals("date") || name.equals("publication date");
    return day ? PartKind.ARCHIVE_DATE : PartKind.STATEMENT;
  }

  /// Rows of a table of files, as copied pages have them.
  private static boolean isFile(String words) {
    return words.indexOf('|') >= 0 && words.length() < VALUE;
  }

  private static int first(List<TextBlock> blocks) {
    for (int i = 0; i + LABELS < Math.min(blocks.size(), ABOVE + LABELS); i++) {
      if (isLabel(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLabel(TextBlock block) {
    return block.region() == Region.CONTENT
        && block.role().isEmpty()
        && block.words().length() < 52
        && LABEL.matcher(block.words()).matches();
  }

  private static String fold(String label) {
    return label.replaceAll("^\\[|[\\] :]+$", "").toLowerCase(Locale.ROOT);
  }
}
