package org.memcon.publishing.page.packed;

/// The CRC-32 of two stretches of bytes, told from those of each.
///
/// A checksum is a remainder of polynomials modulo the generator; behind n more bytes it is
/// multiplied by x to the 8n.
final class JoinedCrc {

  /// The generator of CRC-32, lowest power first.
  private static final int GENERATOR = 0xedb88320;

  /// 1, in that order of bits.
  private static final int ONE = 1 << 31;

  /// x to the power of 2 to the power of the index.
  private static final int[] POWERS = powers();

  private JoinedCrc() {}

  private static int[] powers() {
    int[] powers = new int[Integer.SIZE];
    powers[0] = 1 << 30;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = product(powers[i - 1], powers[i - 1]);
    }
    return powers;
  }

  /// The checksum of bytes with one checksum and, behind them, `length` bytes with another.
  static int of(int first, int second, int length) {
    return product(shift(length), first) ^ second;
  }

  private static int shift(int bytes) {
    int shift = ONE;
    int bits = 3; // a byte is x to the 2 to the 3
    for (int rest = bytes; rest != 0; rest >>>= 1, bits++) {
      if ((rest & 1) != 0) {
        // The generator is primitive: powers of x come again after 2 to the 32, less 1.
        shift = product(POWERS[bits % Integer.SIZE], shift);
      }
    }
    return shift;
  }

  private static int product(int one, int other) {
    int product = 0;
    int multiple = other;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((one & bit) != 0) {
        product ^= multiple;
      }
      multiple = (multiple & 1) != 0 ? multiple >>> 1 ^ GENERATOR : multiple >>> 1;
    }
    return product;
  }
}
