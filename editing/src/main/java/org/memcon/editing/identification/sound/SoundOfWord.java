package org.memcon.editing.identification.sound;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The sounds of a word, one after the other, each a set of those that its letters may stand for.
public final class SoundOfWord {

  private static final double NEAR = 0.3;
  private static final double VOWEL = 0.3;
  private static final double LOST_VOWEL = 0.4;
  private static final double LOST_FINAL_VOWEL = 0.5;
  private static final double LOST_GLIDE = 0.15;
  private static final double LOST_BREATH = 0.4;
  private static final double OTHER = 1.5;

  /// A vowel that a script does not write.
  private static final double UNWRITTEN = 0.05;

  /// Longer words are cut: no name has more letters.
  private static final int LONGEST = 40;

  /// Words that differ more than this are not looked at closely.
  private static final double FAR = 0.25;

  private final int[] sounds;
  private final int weight;

  /// Consonants, and those among them that no spelling leaves out.
  private final int consonants;

  private final int firm;

  private SoundOfWord(int[] sounds) {
    this.sounds = sounds;
    this.weight = weight(sounds);
    int spoken = 0;
    int kept = 0;
    for (int sound : sounds) {
      if (!Sounds.isVowel(sound)) {
        spoken++;
        kept += (sound & (Sounds.Y | Sounds.H)) == 0 ? 1 : 0;
      }
    }
    this.consonants = spoken;
    this.firm = kept;
  }

  /// The sounds of a word in Latin letters, with or without accents.
  public static SoundOfWord of(String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    letters = letters.substring(0, Math.min(LONGEST, letters.length()));
    int[] sounds = new int[2 * letters.length() + 2];
    int count = 0;
    int at = 0;
    while (at < letters.length()) {
      if (isDiphthong(letters, at)) {
        letters = letters.substring(0, at + 1) + "u" + letters.substring(at + 2);
      }
      int length = Math.min(Spellings.LONGEST, letters.length() - at);
      int[] read = null;
      while (length > 0 && (read = Spellings.of(letters.substring(at, at + length))) == null) {
        length--;
      }
      if (read == null) {
        read = bare(letters.charAt(at));
        length = 1;
      }
      if (at == 0 && length > 1 && "yi".indexOf(letters.charAt(0)) >= 0 && read.length == 1) {
        // "Yuri", "Yakov": a consonant at the beginning, a colour of the vowel elsewhere.
        sounds[count++] = Sounds.Y;
      }
      for (int sound : read) {
        boolean doubled =
            count > 0 && (sounds[count - 1] == sound || bothVowels(sounds[count - 1], sound));
        if (doubled) {
          sounds[count - 1] |= sound;
        } else {
          sounds[count++] = sound;
        }
      }
      at += length;
    }
    return new SoundOfWord(Arrays.copyOf(sounds, count));
  }

  /// "Hawrani" is Hourani, where "Slawa" has a consonant and "Kasawubu" too.
  private static boolean isDiphthong(String letters, int at) {
    return at + 2 < letters.length()
        && letters.charAt(at) == 'a'
        && letters.charAt(at + 1) == 'w'
        && "aeiouyäöüàáâèéêëìíîòóôùúû".indexOf(letters.charAt(at + 2)) < 0;
  }

  private static boolean bothVowels(int one, int other) {
    return Sounds.isVowel(one) && Sounds.isVowel(other);
  }

  private static int[] bare(char letter) {
    String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    int[] read = plain.isEmpty() ? null : Spellings.of(plain.substring(0, 1));
    return read == null ? new int[0] : read;
  }

  /// How many consonants there are that no spelling leaves out.
  public int consonants() {
    return firm;
  }

  /// Whether there are no sounds.
  public boolean isEmpty() {
    return sounds.length == 0;
  }

  /// Whether the word may begin with a sound that `initial` may stand for.
  public boolean beginsLike(SoundOfWord initial) {
    return (first(0) & initial.first(0)) != 0
        || (first(1) & initial.first(0)) != 0
        || (first(0) & initial.first(1)) != 0;
  }

  /// The first sound, or the one behind a glide that another spelling leaves out.
  private int first(int behindGlide) {
    boolean glide = behindGlide == 1 && sounds.length > 1 && sounds[0] == Sounds.Y;
    return sounds.length == 0 || (behindGlide == 1 && !glide) ? 0 : sounds[behindGlide];
  }

  /// How much two words sound alike, 0 to 1, or 0 where they are far apart; `unvocalized` where the
  /// script of one writes no short vowels.
  public double likeness(SoundOfWord other, boolean unvocalized) {
    int length = Math.max(weight, other.weight);
    int lost = Math.max(firm - other.consonants, other.firm - consonants);
    if (length == 0 || !unvocalized && lost * OTHER > FAR * length) {
      return 0;
    }
    return Math.max(0, 1 - distance(sounds, other.sounds, unvocalized) / length);
  }

  /// Numbers of which two words that sound alike have at least one in common; `unvocalized` where
  /// the script of this word writes no short vowels.
  public int[] keys(boolean unvocalized) {
    return SoundKeys.of(sounds, unvocalized);
  }

  /// Consonants count one, vowels half.
  private static int weight(int[] sounds) {
    double weight = 0;
    for (int sound : sounds) {
      weight += Sounds.isVowel(sound) ? 0.5 : 1;
    }
    return (int) Math.ceil(weight);
  }

  private static double distance(int[] one, int[] other, boolean unvocalized) {
    double[] row = new double[other.length + 1];
    for (int j = 1; j <= other.length; j++) {
      row[j] = row[j - 1] + lost(other, j - 1, unvocalized);
    }
    for (int i = 1; i <= one.length; i++) {
      double diagonal = row[0];
      row[0] += lost(one, i - 1, unvocalized);
      for (int j = 1; j <= other.length; j++) {
        double changed = diagonal + changed(one[i - 1], other[j - 1], unvocalized);
        diagonal = row[j];
        row[j] =
            Math.min(
                changed,
                Math.min(
                    row[j] + lost(one, i - 1, unvocalized),
                    row[j - 1] + lost(other, j - 1, unvocalized)));
      }
    }
    return row[other.length];
  }

  private static double changed(int one, int other, boolean unvocalized) {
    if ((one & other) != 0) {
      return 0;
    }
    if (unvocalized && (isHalfVowel(one, other) || isHalfVowel(other, one))) {
      return UNWRITTEN;
    }
    if (Sounds.isVowel(one) && Sounds.isVowel(other)) {
      return VOWEL;
    }
    return Sounds.areNear(one, other) ? NEAR : OTHER;
  }

  /// Arabic writes the long vowels with the letters of "w" and "y".
  private static boolean isHalfVowel(int one, int other) {
    return Sounds.isVowel(one) && (other & (Sounds.V | Sounds.Y)) != 0;
  }

  private static double lost(int[] sounds, int at, boolean unvocalized) {
    int sound = sounds[at];
    if (Sounds.isVowel(sound)) {
      return unvocalized ? UNWRITTEN : at == sounds.length - 1 ? LOST_FINAL_VOWEL : LOST_VOWEL;
    }
    if ((sound & Sounds.Y) != 0) {
      return sound == Sounds.Y || at == 0 ? LOST_GLIDE : LOST_FINAL_VOWEL;
    }
    return (sound & Sounds.H) != 0 ? LOST_BREATH : OTHER;
  }
}
