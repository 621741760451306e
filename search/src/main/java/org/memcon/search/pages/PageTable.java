package org.memcon.search.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/// On which page of its original each word of a record stands: runs of words, each with where in
/// [Fields#TEXT] it begins and its page. Notes stand behind the text and go back to the pages that
/// call them.
///
/// A page has the number that is printed on it, where it is one; -1 is the page on which a record
/// begins that says nothing of it, such as one that begins in the middle of a page. Records without
/// pages are divided into stretches of about a page's length, numbered from 0, and are not
/// `printed`.
public final class PageTable {

  /// The page on which a record begins without saying which it is.
  public static final int UNKNOWN = -1;

  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private boolean printed;
  private int length;
  private int size;
  private int[] starts = new int[16];
  private int[] pages = new int[16];

  /// The table of a record: run `i` begins at position `starts[i]` and stands on page `pages[i]`;
  /// `length` is the position behind the last word.
  public static byte[] encode(boolean printed, int length, int[] starts, int[] pages, int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(3 * size + 8);
    OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);
    try {
      out.writeByte((byte) (printed ? 1 : 0));
      out.writeVInt(length);
      out.writeVInt(size);
      for (int i = 0; i < size; i++) {
        out.writeVInt(i == 0 ? starts[0] : starts[i] - starts[i - 1]);
        out.writeZInt(i == 0 ? pages[0] : pages[i] - pages[i - 1]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// Reads the table of a record.
  public void read(BytesRef bytes) {
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    printed = in.readByte() != 0;
    length = in.readVInt();
    size = in.readVInt();
    if (size > starts.length) {
      starts = new int[2 * size];
      pages = new int[2 * size];
    }
    try {
      for (int i = 0; i < size; i++) {
        starts[i] = in.readVInt() + (i == 0 ? 0 : starts[i - 1]);
        pages[i] = in.readZInt() + (i == 0 ? 0 : pages[i - 1]);
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// Whether the record's pages are those of a print.
  public boolean isPrinted() {
    return printed;
  }

  /// The position behind the last word.
  public int length() {
    return length;
  }

  /// How many runs there are.
  public int size() {
    return size;
  }

  /// Where a run begins.
  public int start(int run) {
    return starts[run];
  }

  /// Where a run ends.
  public int end(int run) {
    return run + 1 < size ? starts[run + 1] : length;
  }

  /// The page of a run.
  public int page(int run) {
    return pages[run];
  }

  /// The run that a position lies in.
  public int runAt(int position) {
    int found = Arrays.binarySearch(starts, 0, size, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /// The pages of the record, each once, in the order of the text.
  public int[] distinctPages() {
    int[] distinct = new int[Math.max(1, size)];
    int several = 0;
    for (int run = 0; run < size; run++) {
      if (indexOf(distinct, several, pages[run]) < 0) {
        distinct[several++] = pages[run];
      }
    }
    return Arrays.copyOf(distinct, Math.max(1, several));
  }

  /// The number of the first page, where pages are printed: where a record begins in the middle of
  /// a page, that before the first that begins inside it.
  public int firstPage() {
    int[] distinct = distinctPages();
    return distinct[0] != UNKNOWN || distinct.length == 1 ? distinct[0] : distinct[1] - 1;
  }

  /// The number of the last page, where pages are printed.
  public int lastPage() {
    int[] distinct = distinctPages();
    return distinct[distinct.length - 1];
  }

  /// How many words stand on the last page.
  public int wordsOnLast() {
    int last = distinctPages()[Math.max(0, distinctPages().length - 1)];
    int words = 0;
    for (int run = 0; run < size; run++) {
      words += pages[run] == last ? end(run) - start(run) : 0;
    }
    return words;
  }

  /// For each run, which of the [#distinctPages()] it stands on.
  public int[] pageOfRuns() {
    int[] distinct = distinctPages();
    int[] numbers = new int[size];
    for (int run = 0; run < size; run++) {
      numbers[run] = indexOf(distinct, distinct.length, pages[run]);
    }
    return numbers;
  }

  private static int indexOf(int[] some, int size, int page) {
    for (int i = size - 1; i >= 0; i--) {
      if (some[i] == page) {
        return i;
      }
    }
    return -1;
  }
}
