package org.memcon.editing.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of months in the languages of the record, in the form that follows a day.
final class MonthNames {

  /// Twelve names a language, January first; where a language writes two forms, both stand there.
  private static final List<String> LANGUAGES =
      List.of(
          "january february march april may june july august september october november december",
          "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
          "januari februari maart april mei juni juli augustus september oktober november december",
          "januar februar märz april mai juni juli august september oktober november dezember",
          "jänner feber maerz april mai juni juli august september oktober november dezember",
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
              + " diciembre",
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
              + " dezembro",
          "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
              + " dicembre",
          "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
              + " listopada grudnia",
          "ledna února března dubna května června července srpna září října listopadu prosince",
          "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
              + " decembrie",
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "i ii iii iv v vi vii viii ix x xi xii");

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (String language : LANGUAGES) {
      String[] names = language.split(" ");
      for (int i = 0; i < names.length; i++) {
        NUMBERS.put(names[i], i + 1);
      }
    }
  }

  private MonthNames() {}

  /// The number of the month of that name, or with that number in Roman capitals; 0 where no month
  /// is called so.
  static int number(String word) {
    // Roman numbers are capitals: "12 v 1961" is something else.
    boolean roman = "IVX".indexOf(word.charAt(0)) >= 0 && word.length() < 5;
    return roman || Character.isLetter(word.charAt(0)) && word.length() > 2
        ? NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0)
        : 0;
  }

  /// The number of the month whose name, or first three letters of it in English, the word is; 0
  /// where it is none.
  static int shortened(String word) {
    int whole = number(word);
    if (whole > 0) {
      return whole;
    }
    String three = word.toLowerCase(Locale.ROOT);
    int at = three.length() == 3 ? MONTHS.indexOf(three) : -1;
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /// Whether the word between these places is the English name of the month.
  static boolean isEnglish(int month, String text, int from, int to) {
    return month > 0
        && LANGUAGES.getFirst().split(" ")[month - 1].equalsIgnoreCase(text.substring(from, to));
  }
}
