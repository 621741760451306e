package org.memcon.publishing.page.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The home page.
public record HomePage(Shell shell, HomeFacts facts, List<YearBar> years) {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 96;

  /// A year's bar in the chart: its place and height in units of the drawing.
  public record YearBar(
      String label, String query, long records, double x, double width, double height) {
    /// The bar's upper edge.
    public double y() {
      return HEIGHT - height;
    }
  }

  /// The page for an archive.
  public static HomePage of(HomeFacts facts) {
    return new HomePage(Shell.home(facts.name()), facts, bars(facts.years()));
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("home.jte", this);
  }

  /// The address that asks a query.
  public static String ask(String query) {
    return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /// The years that the records span ("1958–1963").
  public String span() {
    if (facts.earliestYear().isEmpty() || facts.latestYear().isEmpty()) {
      return "";
    }
    int from = facts.earliestYear().get();
    int to = facts.latestYear().get();
    return from == to ? Integer.toString(from) : from + "–" + to;
  }

  private static List<YearBar> bars(List<HomeFacts.Count> years) {
    long most = years.stream().mapToLong(HomeFacts.Count::records).max().orElse(1);
    double step = (double) WIDTH / Math.max(12, years.size());
    return java.util.stream.IntStream.range(0, years.size())
        .mapToObj(i -> {
          HomeFacts.Count year = years.get(i);
          double height = Math.max(2, 84.0 * year.records() / Math.max(1, most));
          return new YearBar(
              year.label(), year.query(), year.records(), i * step, step * 0.78, height);
        })
        .toList();
  }
}
