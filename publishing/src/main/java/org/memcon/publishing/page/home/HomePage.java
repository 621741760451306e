package org.memcon.publishing.page.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The home page.
public record HomePage(Shell shell, HomeFacts facts, List<YearBar> years, Optional<String> token) {

  /// How high the chart's bars can be, in pixels.
  public static final int HEIGHT = 110;

  private static final int WIDTH = 100;

  /// So many years are written where it is narrow.
  private static final int FEW = 6;

  /// A year's bar in the chart: its place in hundredths of the width, its height in pixels.
  public record YearBar(
      String label, String query, long records, double x, double width, double height) {
    /// The bar's upper edge.
    public double y() {
      return HEIGHT - height;
    }
  }

  /// The page for an archive.
  public static HomePage of(HomeFacts facts) {
    return new HomePage(Shell.home(facts.name()), facts, bars(facts.years()), Optional.empty());
  }

  /// The same page for somebody who may take in sources; `other` is the token of its form.
  public HomePage takingIn(String other) {
    return new HomePage(shell, facts, years, Optional.of(other));
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

  /// A year written under the chart, and where; `roomy` where it has no room on a telephone.
  public record Tick(int year, double x, boolean roomy) {}

  /// The years written under the chart: every one, every fifth, tenth or hundredth, as there is
  /// room.
  public List<Tick> ticks() {
    List<Integer> span = numbers(facts.years());
    if (span.isEmpty()) {
      return List.of();
    }
    int first = span.getFirst();
    int last = span.getLast();
    int every =
        IntStream.of(1, 2, 5, 10, 20, 50, 100)
            .filter(step -> (last - first) / step < 13)
            .findFirst()
            .orElse(500);
    double step = step(first, last);
    List<Integer> years =
        IntStream.rangeClosed(first, last).filter(year -> year % every == 0).boxed().toList();
    int seldom = (years.size() + FEW - 1) / FEW;
    return IntStream.range(0, years.size())
        .mapToObj(i ->
            new Tick(years.get(i), round((years.get(i) - first + 0.5) * step), i % seldom != 0))
        .toList();
  }

  // To scale: a year without records leaves its place empty.
  private static List<YearBar> bars(List<HomeFacts.Count> years) {
    List<Integer> span = numbers(years);
    if (span.isEmpty()) {
      return List.of();
    }
    int first = span.getFirst();
    double step = step(first, span.getLast());
    long most = years.stream().mapToLong(HomeFacts.Count::records).max().orElse(1);
    List<YearBar> bars = new ArrayList<>();
    for (HomeFacts.Count year : years) {
      number(year)
          .ifPresent(number -> {
            double height = Math.max(2, (HEIGHT - 10.0) * year.records() / Math.max(1, most));
            bars.add(
                new YearBar(
                    year.label(),
                    year.query(),
                    year.records(),
                    round((number - first + 0.11) * step),
                    round(step * 0.78),
                    round(height)));
          });
    }
    return bars;
  }

  /// Where the line under the bars ends: no further than they.
  public double end() {
    return years.isEmpty()
        ? WIDTH
        : round(years.getLast().x() + years.getLast().width() * (0.89 / 0.78));
  }

  private static double step(int first, int last) {
    return (double) WIDTH / Math.max(12, last - first + 1);
  }

  private static List<Integer> numbers(List<HomeFacts.Count> years) {
    return years.stream().flatMap(year -> number(year).stream()).sorted().toList();
  }

  private static Optional<Integer> number(HomeFacts.Count year) {
    return year.label().matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(year.label()))
        : Optional.empty();
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
