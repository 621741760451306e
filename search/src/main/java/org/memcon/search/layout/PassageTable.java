package org.memcon.search.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.memcon.model.edition.Passage;

/// The passages of one record as queries need them: at which position of [Fields#TEXT] each begins,
/// its layer, who speaks in it and how, and whom the record names as present or addressed. Is read
/// anew for each record that a query comes to.
public final class PassageTable {

  /// The flag of a passage that prints what was said.
  public static final int VERBATIM = 8;

  /// The flag of a turn that is told, not printed.
  public static final int REPORTED = 16;

  /// The flag of a passage that reports what somebody said.
  public static final int TELLS = 32;

  private static final Passage.Layer[] LAYERS = Passage.Layer.values();

  private static final int[] NOBODY = {};

  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private final List<String> names = new ArrayList<>();
  private int size;
  private int[] starts = new int[64];
  private byte[] flags = new byte[64];
  private int[] speakers = new int[64];
  private int[][] told = new int[64][];
  private int read;
  private int words;
  private int present;
  private int addressed;
  private boolean named;

  /// Begins to read the table of a record; its rows are read as far as they are asked for, and the
  /// bytes have to stay as they are so long.
  public void read(BytesRef bytes) {
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    size = in.readVInt();
    if (size > starts.length) {
      starts = new int[size * 2];
      flags = new byte[size * 2];
      speakers = new int[size * 2];
      told = new int[size * 2][];
    }
    read = 0;
    words = 0;
    named = false;
  }

  /// Becomes the table of a record without passages.
  public void clear() {
    size = 0;
    read = 0;
    named = true;
    names.clear();
    present = 0;
    addressed = 0;
  }

  /// Reads the rows up to that of a passage.
  private int reached(int passage) {
    while (read <= passage) {
      words += in.readVInt();
      starts[read] = words + read; // one position stays empty between two passages
      byte flag = in.readByte();
      flags[read] = flag;
      speakers[read] = (flag & (VERBATIM | REPORTED)) != 0 ? in.readVInt() - 1 : -1;
      if ((flag & TELLS) != 0) {
        int[] pairs = new int[in.readVInt()];
        for (int j = 0; j < pairs.length; j++) {
          pairs[j] = in.readVInt() - 1;
        }
        told[read] = pairs;
      }
      read++;
    }
    return passage;
  }

  private void readNames() {
    if (!named) {
      reached(size - 1);
      names.clear();
      int several = in.readVInt();
      present = in.readVInt();
      addressed = in.readVInt();
      try {
        for (int i = 0; i < several; i++) {
          names.add(in.readString());
        }
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
      named = true;
    }
  }

  /// How many passages a table has, without reading it.
  public static int size(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readVInt();
  }

  /// How many passages the record has.
  public int size() {
    return size;
  }

  /// The position at which a passage begins.
  public int start(int passage) {
    return starts[reached(passage)];
  }

  /// How many words a passage has, in a record of so many words.
  public int length(int passage, int words) {
    // One position stays empty between two passages.
    int end = passage + 1 < size ? start(passage + 1) - 1 : words + size - 1;
    return Math.max(0, end - start(passage));
  }

  /// The layer of a passage.
  public Passage.Layer layer(int passage) {
    return LAYERS[flags[reached(passage)] & 7];
  }

  /// Whether somebody's words stand in the passage as said.
  public boolean isVerbatim(int passage) {
    return (flags[reached(passage)] & VERBATIM) != 0;
  }

  /// Whether the passage tells what somebody said.
  public boolean isReported(int passage) {
    return (flags[reached(passage)] & (REPORTED | TELLS)) != 0;
  }

  /// The number of the passage's speaker among [#names()]; -1 where it is no turn.
  public int speaker(int passage) {
    return speakers[reached(passage)];
  }

  /// Pairs of numbers among [#names()]: who is told to have spoken in the passage, and to whom; -1
  /// where that is not known.
  public int[] told(int passage) {
    return (flags[reached(passage)] & TELLS) != 0 ? told[passage] : NOBODY;
  }

  /// Those whom the record names: first speakers, then those present, then those addressed; each as
  /// folded words with a blank before and behind each of them.
  public List<String> names() {
    readNames();
    return names;
  }

  /// The number of the first name of those present.
  public int firstPresent() {
    readNames();
    return present;
  }

  /// The number of the first name of those addressed.
  public int firstAddressed() {
    readNames();
    return addressed;
  }

  /// The passage that a position lies in.
  public int passageAt(int position) {
    reached(size - 1);
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
