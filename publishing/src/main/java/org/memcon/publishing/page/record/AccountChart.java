package org.memcon.publishing.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.memcon.model.edition.Account;

/// Where every character of a source went, as rows of a table and parts of one bar.
public record AccountChart(int length, List<Part> parts) {

  /// The length of the whole bar in units of the drawing.
  public static final int WIDTH = 1000;

  /// One destination: how many characters, their share, and their stretch of the bar; `shade` (0 to
  /// 5) groups destinations that are alike.
  public record Part(
      String label, int characters, String share, double x, double width, int shade) {}

  public AccountChart {
    parts = List.copyOf(parts);
  }

  /// The chart of an account.
  public static AccountChart of(Account account) {
    List<Part> parts = new ArrayList<>();
    double x = 0;
    for (Map.Entry<Account.Destination, Integer> total : account.totals().entrySet()) {
      double share = (double) total.getValue() / Math.max(1, account.length());
      double width = share * WIDTH;
      parts.add(
          new Part(
              total.getKey().label(),
              total.getValue(),
              share(share),
              round(x),
              round(width),
              shade(total.getKey())));
      x += width;
    }
    return new AccountChart(account.length(), parts);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static String share(double share) {
    return share > 0 && share < 0.001
        ? "< 0.1 %"
        : String.format(Locale.ENGLISH, "%.1f %%", share * 100);
  }

  private static int shade(Account.Destination destination) {
    return switch (destination) {
      case BODY, ENCLOSURE, OPAQUE -> 0;
      case HEADING, DATELINE, FRONT_MATTER, SPEAKER, STAGE, SIGNATURE, SIGN -> 1;
      case NOTE, NOTE_CALL, PAGE_BREAK, LINE_END_HYPHEN, DESCRIPTION, RELATED -> 2;
      case RUNNING_HEAD, SITE_FURNITURE -> 3;
      case WHITE_SPACE -> 4;
      case UNACCOUNTED -> 5;
    };
  }
}
