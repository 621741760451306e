package org.memcon.publishing.page.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page that says how often a query's words stand, year by year.
public record FrequencyPage(
    Shell shell, Question question, long records, long places, long words, List<Row> rows) {

  /// How wide the picture is where there is room for it, and on a telephone, in pixels.
  private static final double WIDE = 900;

  private static final double NARROW = 340;

  /// The widest bar, in hundredths of the width.
  private static final double WIDEST = 8;

  /// The height of the picture's bars, in pixels.
  public static final int HEIGHT = 160;

  /// The records of one year (empty for those without a date): how often the words stand in them,
  /// in how many, and how many words they have.
  public record Row(String year, long places, long records, long words) {

    /// How often in a million words.
    public double perMillion() {
      return words == 0 ? 0 : 1e6 * places / words;
    }

    /// The same in print.
    public String rate() {
      return String.format(Locale.ROOT, "%,.1f", perMillion());
    }
  }

  /// So wide is a year that is written under the bars, with the room around it.
  private static final int LABEL = 44;

  /// A bar of the picture, its place in hundredths of the width, its height in pixels.
  public record Bar(Row row, double x, int y, double width, int height) {}

  /// A year under the bars, and where; `roomy` where it has no room on a telephone.
  public record Tick(int year, double x, boolean roomy) {}

  public FrequencyPage {
    rows = List.copyOf(rows);
  }

  /// The page that shows these counts.
  public static FrequencyPage of(
      String archive, Question question, long records, long places, long words, List<Row> rows) {
    return new FrequencyPage(
        Shell.of("Years of " + question.query(), archive, question.query()),
        question,
        records,
        places,
        words,
        rows);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("frequency.jte", this);
  }

  /// How many places there are, in words.
  public String found() {
    return Question.found(places, records);
  }

  /// The bars of the years, a gap for each year without records.
  public List<Bar> bars() {
    List<Row> years = years();
    List<Bar> bars = new ArrayList<>();
    double most = years.stream().mapToDouble(Row::perMillion).max().orElse(0);
    for (Row row : years) {
      int number = Integer.parseInt(row.year()) - first();
      int height = most == 0 ? 0 : (int) Math.round(HEIGHT * row.perMillion() / most);
      bars.add(
          new Bar(
              row,
              hundredths((number + 0.1) * step()),
              HEIGHT - height,
              hundredths(Math.min(step() * 0.8, WIDEST)),
              height));
    }
    return bars;
  }

  /// The years that are written under the bars.
  public List<Tick> ticks() {
    int often = everySoMany(count(), WIDE);
    int seldom = everySoMany(count(), NARROW);
    double bar = Math.min(step() * 0.8, WIDEST);
    return IntStream.range(first(), first() + count())
        .filter(year -> year % often == 0)
        .mapToObj(year ->
            new Tick(
                year, hundredths((year - first() + 0.1) * step() + bar / 2), year % seldom != 0))
        .toList();
  }

  private List<Row> years() {
    return rows.stream().filter(row -> row.year().matches("\\d{4}")).toList();
  }

  private int first() {
    List<Row> years = years();
    return years.isEmpty() ? 0 : Integer.parseInt(years.getFirst().year());
  }

  private int count() {
    List<Row> years = years();
    return years.isEmpty() ? 0 : Integer.parseInt(years.getLast().year()) - first() + 1;
  }

  private double step() {
    return 100.0 / Math.max(1, count());
  }

  /// Every how many years one has room, in round numbers: each, each second, fifth or tenth.
  private static int everySoMany(int years, double width) {
    return IntStream.of(1, 2, 5, 10, 20, 50, 100)
        .filter(step -> years * LABEL <= step * width)
        .findFirst()
        .orElse(500);
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /// The query for the records of one year that have the words.
  public String inYear(Row row) {
    return View.RECORDS.of(question.query() + " date:" + row.year());
  }
}
