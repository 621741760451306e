package org.memcon.editing.identification.script;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names in other scripts in Latin letters, and Latin letters without their accents.
public final class LatinLetters {

  /// A name in Latin letters, and the script it was written in.
  public record Romanized(String text, UnicodeScript script) {

    /// Whether the script writes no short vowels.
    public boolean isUnvocalized() {
      return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }
  }

  /// As English readers expect them; ICU's own are the scholars'.
  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "tch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('і', "i"),
          Map.entry('ї', "yi"),
          Map.entry('є', "ye"),
          Map.entry('ґ', "g"),
          Map.entry('ђ', "dj"),
          Map.entry('ј', "y"),
          Map.entry('љ', "lj"),
          Map.entry('њ', "nj"),
          Map.entry('ћ', "ć"),
          Map.entry('џ', "dž"),
          Map.entry('ў', "u"));

  /// The article that Arabic writes together with its word.
  private static final Pattern ARTICLE =
      Pattern.compile("(?<![\\p{L}\\p{M}])[aạā]\\p{M}*l-?(?=\\p{L})");

  /// ICU's tables, which are read when the first name in another script is met: most sources have
  /// none. Its transliterators are not made for several threads.
  private static final class Tables {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator SIMPLIFIED =
        Transliterator.getInstance("Traditional-Simplified");

    private Tables() {}

    static synchronized String latin(String name) {
      return LATIN.transliterate(name);
    }

    static synchronized String simplified(String name) {
      return SIMPLIFIED.transliterate(name);
    }
  }

  private LatinLetters() {}

  /// A name in Latin letters, as English readers expect it.
  public static Romanized of(String name) {
    UnicodeScript script = script(name);
    return switch (script) {
      case LATIN -> new Romanized(name, script);
      case CYRILLIC -> new Romanized(cyrillic(name), script);
      case HANGUL -> new Romanized(latin(parted(name)), script);
      case ARABIC ->
          new Romanized(
              ARTICLE.matcher(latin(name)).replaceAll("").replaceAll("ẗ|t̤|ẗ", ""), script);
      default -> new Romanized(latin(name), script);
    };
  }

  private static String latin(String name) {
    return KeptLatin.of(name).orElseGet(() -> transliterated(name));
  }

  /// A name in Latin letters by ICU's tables.
  static String transliterated(String name) {
    return Tables.latin(name);
  }

  /// What is asked of a table for a name: a Korean one in its parts.
  static String asked(String name) {
    return script(name) == UnicodeScript.HANGUL ? parted(name) : name;
  }

  /// Whether a name is in a script that needs a table.
  static boolean needsTable(String name) {
    UnicodeScript script = script(name);
    return script != UnicodeScript.LATIN && script != UnicodeScript.CYRILLIC;
  }

  /// The script of a name's first letter that belongs to one.
  private static UnicodeScript script(String name) {
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetter(letter)) {
        UnicodeScript script = UnicodeScript.of(letter);
        if (script != UnicodeScript.COMMON) {
          return script;
        }
      }
    }
    return UnicodeScript.LATIN;
  }

  /// Chinese characters as the People's Republic writes them.
  public static String simplified(String name) {
    return Tables.simplified(name);
  }

  /// A Korean name is written as one word; its surname is the first syllable.
  private static String parted(String name) {
    String word = name.strip();
    return word.length() > 1 && word.length() < 5 && word.indexOf(' ') < 0
        ? word.charAt(0) + " " + word.substring(1)
        : word;
  }

  /// Lower case without accents; apostrophes of all shapes as one.
  public static String fold(String text) {
    return isPlain(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 126 || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); ) {
      int letter = parted.codePointAt(i);
      i += Character.charCount(letter);
      if ("’‘ʻʼ`".indexOf(letter) >= 0) {
        letters.append('\'');
      } else if (!isMark(letter) && letter != 'ʿ' && letter != 'ʾ') {
        letters.appendCodePoint(letter);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int letter) {
    int type = letter <= '~' ? Character.UNASSIGNED : Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String cyrillic(String name) {
    StringBuilder latin = new StringBuilder();
    for (char c : name.toCharArray()) {
      String read = CYRILLIC.get(Character.toLowerCase(c));
      if (read == null) {
        latin.append(c);
      } else if (Character.isUpperCase(c) && !read.isEmpty()) {
        latin.append(read.substring(0, 1).toUpperCase(Locale.ROOT)).append(read.substring(1));
      } else {
        latin.append(read);
      }
    }
    return latin.toString();
  }
}
