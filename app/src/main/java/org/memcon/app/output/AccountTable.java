package org.memcon.app.output;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.memcon.model.edition.Account;
import org.memcon.model.text.SourceText;

/// Prints where every character of a source went: the sums first, then each stretch in the order of
/// the source.
public final class AccountTable {

  private static final int WORDS = 48;

  private AccountTable() {}

  /// Prints the account of a source.
  public static void print(SourceText text, Account account, PrintStream out) {
    out.printf(Locale.ROOT, "%s: %,d characters%n", text.description().name(), account.length());
    for (Map.Entry<Account.Destination, Integer> total : account.totals().entrySet()) {
      out.printf(
          Locale.ROOT,
          "  %,9d  %5.1f %%  %s%n",
          total.getValue(),
          100.0 * total.getValue() / Math.max(1, account.length()),
          total.getKey().label());
    }
    int sum = account.totals().values().stream().mapToInt(Integer::intValue).sum();
    out.printf(Locale.ROOT, "  %,9d  in all%n%n", sum);
    String detail = "";
    for (Account.Entry entry : account.entries()) {
      if (entry.destination() != Account.Destination.WHITE_SPACE) {
        if (!entry.detail().equals(detail)) {
          detail = entry.detail();
          out.println(detail.isEmpty() ? "outside the records" : detail);
        }
        out.printf(
            Locale.ROOT,
            "  %7d–%-7d  %-40s  %s%n",
            entry.span().start(),
            entry.span().end(),
            entry.destination().label(),
            words(entry.span().of(text.characters())));
      }
    }
  }

  private static String words(String stretch) {
    String folded = stretch.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return folded.length() <= WORDS
        ? folded
        : folded.substring(0, WORDS / 2) + " … " + folded.substring(folded.length() - WORDS / 2);
  }
}
