package org.memcon.app.workflow.evaluation.rendering;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The pseudo-random numbers of Matsumoto and Nishimura's MT19937, seeded by a text.
///
/// The way from text to seed and from 32 bits to numbers is that of Python's `random.Random`, so
/// that others can make the same texts without Java.
final class MersenneTwister {

  private static final int SIZE = 624;
  private static final int PERIOD = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7FFFFFFF;
  private static final int TWIST = 0x9908B0DF;

  private final int[] state = new int[SIZE];
  private int next = SIZE;

  /// Numbers that this text alone decides.
  MersenneTwister(String seed) {
    seed(key(seed));
  }

  /// The text's UTF-8 and its SHA-512 behind it, taken as one large number, in words of 32 bits,
  /// the least first.
  private static int[] key(String seed) {
    byte[] text = seed.getBytes(StandardCharsets.UTF_8);
    byte[] digest = sha512(text);
    int words = (text.length + digest.length + Integer.BYTES - 1) / Integer.BYTES;
    ByteBuffer number = ByteBuffer.allocate(words * Integer.BYTES);
    number.position(number.capacity() - text.length - digest.length);
    number.put(text).put(digest);
    int[] key = new int[words];
    for (int i = 0; i < words; i++) {
      key[i] = number.getInt((words - 1 - i) * Integer.BYTES);
    }
    return key;
  }

  private static byte[] sha512(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(text);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("a Java without SHA-512", absent);
    }
  }

  /// `init_by_array` of the authors' own program.
  private void seed(int[] key) {
    state[0] = 19650218;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (mixed(i) * 1664525)) + key[j] + j;
      i = step(i);
      j = (j + 1) % key.length;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ (mixed(i) * 1566083941)) - i;
      i = step(i);
    }
    state[0] = UPPER;
  }

  private int mixed(int i) {
    return state[i - 1] ^ (state[i - 1] >>> 30);
  }

  private int step(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  private int bits32() {
    if (next == SIZE) {
      for (int i = 0; i < SIZE; i++) {
        int pair = (state[i] & UPPER) | (state[(i + 1) % SIZE] & LOWER);
        state[i] = state[(i + PERIOD) % SIZE] ^ (pair >>> 1) ^ ((pair & 1) == 0 ? 0 : TWIST);
      }
      next = 0;
    }
    int bits = state[next++];
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9D2C5680;
    bits ^= (bits << 15) & 0xEFC60000;
    return bits ^ (bits >>> 18);
  }

  /// A number from 0 to below 1, of 53 bits.
  double fraction() {
    long high = bits32() >>> 5;
    long low = bits32() >>> 6;
    return ((high << 26) + low) / (double) (1L << 53);
  }

  /// A whole number from 0 to below `bound`, each as likely.
  int below(int bound) {
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
    int number;
    do {
      number = bits32() >>> (Integer.SIZE - width);
    } while (number >= bound);
    return number;
  }
}
