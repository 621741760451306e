package org.memcon.search.coding;

import java.util.Arrays;

/// How likely each of several symbols is, in shares of a power of two.
final class Odds {

  private final int bits;
  private final char[] symbols;
  private final int[] begins;

  /// The odds of symbols, in ascending order, that were counted so often. Each has at least the
  /// smallest share.
  Odds(int bits, char[] symbols, int[] counts) {
    this.bits = bits;
    this.symbols = symbols;
    this.begins = new int[symbols.length + 1];
    long sum = Math.max(1, Arrays.stream(counts).asLongStream().sum());
    long free = (1L << bits) - symbols.length;
    int most = 0;
    for (int i = 0; i < symbols.length; i++) {
      begins[i + 1] = (int) (1 + counts[i] * free / sum);
      most = begins[i + 1] > begins[most + 1] ? i : most;
    }
    int given = Arrays.stream(begins).sum();
    begins[most + 1] += (1 << bits) - given; // what is left by rounding
    Arrays.parallelPrefix(begins, Integer::sum);
  }

  /// Writes a symbol, if it is one of these.
  boolean write(int symbol, RangeWriter out) {
    int at = Arrays.binarySearch(symbols, (char) symbol);
    if (at < 0) {
      return false;
    }
    out.write(begins[at], begins[at + 1] - begins[at], bits);
    return true;
  }

  /// Reads a symbol.
  char read(RangeReader in) {
    int value = in.at(bits);
    int low = 0;
    int high = symbols.length - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (begins[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    in.read(begins[low], begins[low + 1] - begins[low], bits);
    return symbols[low];
  }
}
