package org.memcon.editing.identification.sound;

/// The sounds that the letters of a name may stand for, as sets of bits: consonants by how they are
/// made, vowels by their colour.
final class Sounds {

  static final int P = 1;
  static final int B = 1 << 1;
  static final int F = 1 << 2;
  static final int V = 1 << 3;
  static final int T = 1 << 4;
  static final int D = 1 << 5;
  static final int K = 1 << 6;
  static final int G = 1 << 7;
  static final int H = 1 << 8;
  static final int S = 1 << 9;
  static final int Z = 1 << 10;
  static final int SH = 1 << 11;
  static final int ZH = 1 << 12;
  static final int TS = 1 << 13;
  static final int CH = 1 << 14;
  static final int J = 1 << 15;
  static final int M = 1 << 16;
  static final int N = 1 << 17;
  static final int R = 1 << 18;
  static final int L = 1 << 19;
  static final int Y = 1 << 20;
  static final int A = 1 << 21;
  static final int E = 1 << 22;
  static final int I = 1 << 23;
  static final int O = 1 << 24;
  static final int U = 1 << 25;

  static final int VOWELS = A | E | I | O | U;

  private static final int[][] NEAR = {
    {P, B}, {F, V}, {T, D}, {K, G}, {S, Z}, {SH, ZH}, {CH, J}, {TS, Z}, {TS, S}, {TS, CH}, {SH, S},
    {ZH, Z}, {ZH, J}, {K, H}, {G, H}, {SH, CH}, {L, R}, {J, Y}, {B, V}, {J, ZH}, {D, Z}, {J, G}
  };

  /// Under the place of each sound's bit, those near it.
  private static final int[] NEAR_OF = nearOf();

  private Sounds() {}

  static boolean isVowel(int sounds) {
    return (sounds & VOWELS) != 0 && (sounds & ~(VOWELS | Y)) == 0;
  }

  /// Whether two sounds are made at the same place, one with the voice or breath that the other
  /// lacks.
  static boolean areNear(int one, int other) {
    int near = 0;
    for (int left = one; left != 0; left &= left - 1) {
      near |= NEAR_OF[Integer.numberOfTrailingZeros(left)];
    }
    return (near & other) != 0;
  }

  private static int[] nearOf() {
    int[] near = new int[Integer.SIZE];
    for (int[] pair : NEAR) {
      near[Integer.numberOfTrailingZeros(pair[0])] |= pair[1];
      near[Integer.numberOfTrailingZeros(pair[1])] |= pair[0];
    }
    return near;
  }
}
