package org.memcon.editing.layout.page;

import java.util.ArrayList;
import java.util.List;

/// Tells at which pages' ends a gap stands as between two blocks: more empty lines than other pages
/// have there, those with notes at their feet and those without each by themselves.
public final class PageFeet {

  private static final int UNKNOWN = -1;

  private final List<Integer> blanks = new ArrayList<>();
  private final List<Boolean> ruled = new ArrayList<>();
  private final int usualRuled;
  private final int usualOpen;

  /// The feet of the pages of a text with these characters.
  public PageFeet(String characters, List<PrintedPage> pages) {
    for (PrintedPage page : pages) {
      ruled.add(page.blankAtFoot() >= 0);
      blanks.add(page.blankAtFoot() >= 0 ? page.blankAtFoot() : blank(characters, page));
    }
    this.usualRuled = usual(true);
    this.usualOpen = usual(false);
  }

  /// Whether a gap stands at the end of a page.
  public boolean hasGap(int page) {
    return blanks.get(page) > (ruled.get(page) ? usualRuled : usualOpen);
  }

  /// The empty lines between the last line of a page and the form feed behind it.
  private static int blank(String characters, PrintedPage page) {
    if (page.text().isEmpty() || !page.notes().isEmpty()) {
      return UNKNOWN;
    }
    int lines = 0;
    for (int at = page.text().getLast().end(); at < characters.length(); at++) {
      char c = characters.charAt(at);
      if (c == '\f') {
        return lines;
      }
      if (!Character.isWhitespace(c)) {
        return UNKNOWN;
      }
      lines += c == '\n' ? 1 : 0;
    }
    return UNKNOWN;
  }

  private int usual(boolean ofRuled) {
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < blanks.size(); i++) {
      if (ruled.get(i) == ofRuled && blanks.get(i) >= 0) {
        known.add(blanks.get(i));
      }
    }
    return known.stream().sorted().skip(known.size() / 2).findFirst().orElse(Integer.MAX_VALUE);
  }
}
