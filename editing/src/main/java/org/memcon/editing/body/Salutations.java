package org.memcon.editing.body;

import java.util.regex.Pattern;
import org.memcon.model.title.HanKinds;

/// Tells the lines by which letters, despatches and speeches address whom they are for, in the
/// languages of diplomatic papers: "Dear Mr. Bell:", "Sir,", "Monsieur le Ministre,", "COMRADES!".
public final class Salutations {

  private static final int LONGEST = 80;

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(?:My |Most |DEAR |Dear"
              + " )?(?:[Dd]ear|DEAR|Esteemed|Respected)\\b[^.:,]{0,60}(?:\\.?[^.:,]{0,30})|(?:My"
              + " Lord|Sir|Excellency|Your Excellency|Gentlemen|Madam)(?:,? (?:and )?(?:My"
              + " Lord|Sir|Madam|Gentlemen)s?)?|(?:Mr\\.?|Madame?)"
              + " (?:President|Chairman|Secretary|Ambassador|Minister|Prime"
              + " Minister|Premier|Speaker))[:,]|(?i:(?:dear )?comrades?(?: \\p{L}[\\p{L}."
              + " -]{1,40})?|ladies and gentlemen)[:,!]");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?iu)(?:(?:mon |ma )?(?:cher|chère)\\b.{0,50}|(?:monsieur|madame|messieurs)(?:"
              + " (?:le|la|l[’'])\\b.{0,50})?|excellence|excellentie|exzellenz|excelencia|excelentísimo"
              + " señor.{0,40}|excmo\\. (?:señor|sr\\.).{0,40}|muy señor(?:es)?"
              + " míos?|(?:estimado|distinguido) .{3,50}|señor(?:"
              + " (?:ministro|embajador|presidente|secretario|encargado)\\b.{0,40})?|senhor"
              + " (?:ministro|embaixador|presidente)\\b.{0,40}|(?:onorevole|eccellenza|caro)\\b.{0,40}|(?:sehr"
              + " |hoch)(?:ge|ver)ehrte[rs]?\\b.{0,60}|(?:mein )?lieber? \\p{L}.{2,40}|herr"
              + " (?:minister|botschafter|bundes\\p{L}+|staatssekretär|präsident|gesandter)|mijne?"
              + " he(?:er|ren)|hooggeachte .{3,40}|(?:много)?уважаем(?:ый|ая)"
              + " .{3,60}|дорог(?:ой|ая) .{3,60}|господин"
              + " (?:министр|посол|президент|председатель).{0,40}|товарищи?|szanowny"
              + " .{3,40}|vážen[ýá] .{3,40})\\s?[:,!]");

  /// No address in Chinese is longer.
  private static final int HAN = 24;

  private Salutations() {}

  /// Whether the words are such a line.
  public static boolean isOne(String words) {
    if (words.length() >= LONGEST || words.isEmpty()) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    if (last == '：' || last == ':' && HanKinds.isWritten(words)) {
      return words.length() < HAN;
    }
    return (last == ',' || last == ':' || last == '!')
        && (ENGLISH.matcher(words).matches() || FOREIGN.matcher(words).matches());
  }
}
