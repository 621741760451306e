package org.memcon.editing.identification.sound;

import static org.memcon.editing.identification.sound.Sounds.A;
import static org.memcon.editing.identification.sound.Sounds.B;
import static org.memcon.editing.identification.sound.Sounds.CH;
import static org.memcon.editing.identification.sound.Sounds.D;
import static org.memcon.editing.identification.sound.Sounds.E;
import static org.memcon.editing.identification.sound.Sounds.F;
import static org.memcon.editing.identification.sound.Sounds.G;
import static org.memcon.editing.identification.sound.Sounds.H;
import static org.memcon.editing.identification.sound.Sounds.I;
import static org.memcon.editing.identification.sound.Sounds.J;
import static org.memcon.editing.identification.sound.Sounds.K;
import static org.memcon.editing.identification.sound.Sounds.L;
import static org.memcon.editing.identification.sound.Sounds.M;
import static org.memcon.editing.identification.sound.Sounds.N;
import static org.memcon.editing.identification.sound.Sounds.O;
import static org.memcon.editing.identification.sound.Sounds.P;
import static org.memcon.editing.identification.sound.Sounds.R;
import static org.memcon.editing.identification.sound.Sounds.S;
import static org.memcon.editing.identification.sound.Sounds.SH;
import static org.memcon.editing.identification.sound.Sounds.T;
import static org.memcon.editing.identification.sound.Sounds.TS;
import static org.memcon.editing.identification.sound.Sounds.U;
import static org.memcon.editing.identification.sound.Sounds.V;
import static org.memcon.editing.identification.sound.Sounds.Y;
import static org.memcon.editing.identification.sound.Sounds.Z;
import static org.memcon.editing.identification.sound.Sounds.ZH;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What groups of letters stand for in the spellings of English, German, French, Spanish, Italian
/// and the scholarly transliterations: "ch" is a sound in "Chuikov", another in German
/// "Chruschtschow" and a third in French "Chepilov".
final class Spellings {

  static final int LONGEST = 7;

  private static final Map<String, int[]> GROUPS = new HashMap<>();

  static {
    // Slavic clusters
    put("schtsch", SH | CH);
    put("shtch", SH | CH);
    put("chtch", SH | CH);
    put("shch", SH | CH);
    put("stsch", SH | CH);
    put("šč", SH | CH);
    put("szcz", SH | CH);
    put("tsch", CH);
    put("tch", CH);
    put("dsch", J | ZH);
    put("dzh", J);
    put("dž", J);
    put("ds", J | Z | D | S);
    put("sci", SH | CH | S, I);
    put("ß", S);
    put("dj", J | D);
    put("dz", J | Z | D);
    put("zh", ZH);
    put("sch", SH | ZH | CH);
    put("sh", SH);
    put("kh", H | K);
    put("gh", G | J);
    put("ch", CH | H | K | SH);
    put("cz", CH | TS);
    put("sz", SH | S);
    put("tz", TS);
    put("ts", TS | CH);
    put("th", T | D);
    put("dh", D | Z);
    put("ph", F | P);
    put("ck", K);
    put("cs", CH | K);
    put("ng", N);
    put("ss", S);
    put("zz", TS | Z);
    put("cc", K | CH);
    put("gu", G | J);
    put("qu", K);
    put("x", K | H | SH | CH);
    put("c", K | S | TS | CH | J);
    put("č", CH);
    put("ć", CH | TS);
    put("ç", CH | S);
    put("š", SH);
    put("ś", SH | S);
    put("ş", SH);
    put("ș", SH);
    put("ž", ZH);
    put("ż", ZH | Z);
    put("ź", ZH | Z);
    put("ț", TS);
    put("ţ", TS);
    put("ğ", G | Y);
    put("ł", L);
    put("ñ", N);
    put("đ", D | J);
    put("j", Y | J | ZH | H);
    put("q", K | CH | G);
    put("g", G | J | H | ZH);
    put("h", H | G);
    put("w", V);
    put("v", V | F);
    put("f", F);
    put("p", P);
    put("b", B);
    put("t", T);
    put("d", D);
    put("k", K);
    put("s", S | Z);
    put("z", Z | TS | S);
    put("m", M);
    put("n", N);
    put("r", R);
    put("l", L);
    put("tu", T | TS, U | O);
    put("sy", SH | S, I);
    put("zy", J | Z, I);
    put("ty", CH | T, I);
    put("a", A);
    put("ä", A | E);
    put("ae", A | E);
    put("e", E | I);
    put("i", I | E);
    put("o", O | U);
    put("ö", O | E);
    put("oe", O | E);
    put("ø", O | E);
    put("u", U | O);
    put("ü", U | I);
    put("ue", U | I | E);
    put("ou", U | O);
    put("oo", U | O);
    put("woo", U);
    put("ee", I | E);
    put("ie", I | E);
    put("eo", O | E | U);
    put("eu", U | O | E);
    put("ui", U | I);
    put("ay", A | E | I);
    put("ai", A | E | I);
    put("ei", E | I);
    put("ey", E | I);
    put("au", A | O | U);
    put("y", I | Y | E);
    put("ı", I | U);
    put("yo", O | E);
    put("jo", O | E, true);
    put("io", O | E);
    put("ya", A);
    put("ia", A);
    put("ja", A, true);
    put("yu", U);
    put("iu", U);
    put("ju", U, true);
    put("iou", U);
    put("you", U);
    put("ye", E | I);
    put("je", E | I, true);
    put("ii", I);
    put("iy", I);
    put("yy", I);
    put("yi", I);
    put("ij", I);
    put("ï", I);
  }

  private Spellings() {}

  /// The sounds of a group of letters; `null` where it forms none.
  static int @Nullable [] of(String letters) {
    return GROUPS.get(letters);
  }

  private static void put(String letters, int... sounds) {
    GROUPS.put(letters, sounds);
  }

  /// "ja" is a vowel after a consonant, as in "Kasjanov", and a consonant with one elsewhere
  /// ("Jamal"): both readings are kept.
  private static void put(String letters, int vowel, boolean glide) {
    GROUPS.put(letters, glide ? new int[] {Y | J | ZH | H, vowel} : new int[] {vowel});
  }
}
