package org.memcon.editing.identification.sound;

import java.util.Arrays;

/// Keys under which words that sound alike are found: where their consonants are made, in order,
/// vowels, breaths and glides left out. A word with letters of several readings has several keys.
final class SoundKeys {

  private static final int LABIAL = 1;
  private static final int DENTAL = 2;
  private static final int SIBILANT = 3;
  private static final int VELAR = 4;
  private static final int OF_M = 5;
  private static final int OF_N = 6;
  private static final int LIQUID = 7;
  private static final int SILENT = 0;

  private static final int[][] PLACES = {
    {LABIAL, Sounds.P | Sounds.B | Sounds.F | Sounds.V},
    {DENTAL, Sounds.T | Sounds.D},
    {SIBILANT, Sounds.S | Sounds.Z | Sounds.SH | Sounds.ZH | Sounds.TS | Sounds.CH | Sounds.J},
    {VELAR, Sounds.K | Sounds.G},
    {OF_M, Sounds.M},
    {OF_N, Sounds.N},
    {LIQUID, Sounds.R | Sounds.L}
  };

  /// So many readings of one word are kept.
  private static final int MOST = 48;

  /// So many consonants tell enough.
  private static final int LONGEST = 6;

  private static final int BITS = 3;

  private SoundKeys() {}

  static int[] of(int[] sounds, boolean unvocalized) {
    int[] keys = {0};
    for (int sound : sounds) {
      if (Sounds.isVowel(sound)) {
        continue;
      }
      int[] places = places(sound, unvocalized);
      int[] longer = new int[keys.length * places.length];
      int count = 0;
      for (int key : keys) {
        for (int place : places) {
          longer[count++] = with(key, place);
        }
      }
      keys = distinct(longer);
    }
    return keys;
  }

  private static int[] places(int sound, boolean unvocalized) {
    int[] places = new int[PLACES.length + 1];
    int count = 0;
    for (int[] place : PLACES) {
      if ((sound & place[1]) != 0) {
        places[count++] = place[0];
      }
    }
    // "Haled" is Khaled; "Hourani" is "Awrani".
    boolean breath = (sound & Sounds.H) != 0;
    if (breath && (sound & Sounds.K) == 0 && (sound & Sounds.G) == 0) {
      places[count++] = VELAR;
    }
    boolean half = unvocalized && (sound & Sounds.V) != 0;
    if (count == 0 || breath || half || (sound & Sounds.Y) != 0) {
      places[count++] = SILENT;
    }
    return Arrays.copyOf(places, count);
  }

  private static int with(int key, int place) {
    boolean doubled = (key & ((1 << BITS) - 1)) == place;
    return place == SILENT || doubled || key >>> (BITS * (LONGEST - 1)) != 0
        ? key
        : key << BITS | place;
  }

  private static int[] distinct(int[] keys) {
    Arrays.sort(keys);
    int count = 0;
    for (int i = 0; i < keys.length && count < MOST; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[count++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, count);
  }
}
