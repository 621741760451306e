package org.memcon.search.indexing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.memcon.model.edition.Passage;
import org.memcon.search.pages.PageTable;

/// Writes what [PageTable] reads: follows a record's passages from page to page.
final class PageTableWriter {

  /// A record without pages that has at least so many words is divided into stretches.
  private static final int LONG = 800;

  /// A stretch has at least so many words.
  private static final int STRETCH = 400;

  /// A number above this is no number of a page.
  private static final int LAST = 100_000;

  private int[] starts = new int[64];
  private int[] pages = new int[64];
  private int[] begins = new int[64];
  private int size;
  private int passages;
  private int last;
  private boolean printed;
  private boolean begun;

  /// Forgets what it has followed.
  void clear() {
    size = 0;
    passages = 0;
    last = PageTable.UNKNOWN;
    printed = false;
    begun = false;
  }

  /// A passage that knows no page, such as the heading: it stands where the one before it ends.
  void add(int position) {
    if (passages == begins.length) {
      begins = Arrays.copyOf(begins, 2 * passages);
    }
    begins[passages++] = position;
    if (size == 0) {
      run(position, PageTable.UNKNOWN);
    }
  }

  /// A passage that begins at `position`; `words` finds the position of the word that a character
  /// of the passage stands in.
  void add(Passage passage, int position, IntUnaryOperator words) {
    add(position);
    Optional<Integer> page = passage.page().map(this::number);
    if (passage.subject() instanceof Passage.Subject.OfNote) {
      run(position, page.orElse(pages[0]));
      return;
    }
    if (page.isPresent() && !printed && !begun) { // known from the beginning on
      pages[0] = page.get();
    }
    begun = true;
    page.ifPresent(number -> turn(position, number));
    for (Passage.PageTurn turn : passage.turns()) {
      turn(words.applyAsInt(turn.at()), number(turn.page()));
    }
  }

  /// What stands there as a number; a page that is counted otherwise follows the last.
  private int number(String page) {
    boolean digits =
        !page.isEmpty() && page.length() < 7 && page.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(page) : LAST;
    return number < LAST ? number : Math.max(0, last);
  }

  private void turn(int position, int page) {
    printed = true;
    last = page;
    run(position, page);
  }

  private void run(int position, int page) {
    if (size > 0 && pages[size - 1] == page) {
      return;
    }
    if (size > 0 && starts[size - 1] == position) {
      pages[size - 1] = page;
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      pages = Arrays.copyOf(pages, 2 * size);
    }
    starts[size] = position;
    pages[size++] = page;
  }

  /// The table of all passages added; the last word stands before position `length`.
  byte[] table(int length) {
    if (!printed) {
      size = 0;
      int page = 0;
      for (int i = 0; i < passages; i++) {
        boolean full = size > 0 && begins[i] - starts[size - 1] >= STRETCH;
        if (size == 0 || full && length >= LONG) {
          run(begins[i], page++);
        }
      }
    }
    return PageTable.encode(printed, length, starts, pages, size);
  }
}
