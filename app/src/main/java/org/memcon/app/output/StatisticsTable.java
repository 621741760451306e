package org.memcon.app.output;

import java.io.PrintStream;
import java.util.Locale;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.Collocation;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.wordlist.CountedWord;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// Prints how often words stand, and beside which others.
public final class StatisticsTable {

  private static final int BAR = 30;

  private StatisticsTable() {}

  /// Prints frequencies with a bar for each.
  public static void print(Frequency frequency, PrintStream out) {
    if (frequency.places() == 0) {
      out.println(ConcordancePrinter.NOTHING);
      return;
    }
    out.printf(
        Locale.ROOT,
        "%,d places in %,d records, among %,d words: %,.1f in a million%n%n",
        frequency.places(),
        frequency.records(),
        frequency.words(),
        frequency.perMillion());
    double most = frequency.rows().stream().mapToDouble(Frequency.Row::perMillion).max().orElse(0);
    int widest = frequency.rows().stream().mapToInt(row -> name(row).length()).max().orElse(0);
    out.printf(
        "%-" + Math.max(4, widest) + "s %9s %8s %12s %10s%n",
        "",
        "places",
        "records",
        "words",
        "a million");
    for (Frequency.Row row : frequency.rows()) {
      int bar = most == 0 ? 0 : (int) Math.round(BAR * row.perMillion() / most);
      out.printf(
          Locale.ROOT,
          "%-" + Math.max(4, widest) + "s %,9d %,8d %,12d %,10.1f %s%n",
          name(row),
          row.places(),
          row.records(),
          row.words(),
          row.perMillion(),
          "█".repeat(bar));
    }
  }

  private static String name(Frequency.Row row) {
    return row.value().isEmpty() ? "none" : row.value();
  }

  /// Prints collocates.
  public static void print(Collocates collocates, PrintStream out) {
    if (collocates.places() == 0) {
      out.println(ConcordancePrinter.NOTHING);
      return;
    }
    out.printf(
        Locale.ROOT,
        "%,d places with %,d words beside them, of %,d words in all%n%n",
        collocates.places(),
        collocates.beside(),
        collocates.words());
    out.printf(
        "%-24s %8s %10s %10s %10s %8s%n", "", "beside", "everywhere", "by chance", "G²", "logDice");
    for (Collocation one : collocates.collocations()) {
      out.printf(
          Locale.ROOT,
          "%-24s %,8d %,10d %,10.1f %,10.1f %8.2f%n",
          one.word(),
          one.together(),
          one.everywhere(),
          one.expected(),
          one.significance(),
          one.strength());
    }
  }

  /// Prints a word list.
  public static void print(WordList list, WordListRequest request, PrintStream out) {
    if (list.distinct() == 0) {
      out.println(ConcordancePrinter.NOTHING);
      return;
    }
    out.printf(
        Locale.ROOT,
        "%,d different words listed, of %,d words in %,d records%n%n",
        list.distinct(),
        list.words(),
        list.records());
    out.printf("%-24s %10s %9s %12s%n", "", "places", "records", "a million");
    for (CountedWord word : list.rows()) {
      out.printf(
          Locale.ROOT,
          "%-24s %,10d %,9d %,12.1f%n",
          word.word(),
          word.places(),
          word.records(),
          word.perMillion(list.words()));
    }
    long behind = request.from() + list.rows().size();
    if (behind < list.distinct()) {
      out.printf(Locale.ROOT, "%nMore: --from %d, or all: --size 0%n", behind);
    }
  }
}
