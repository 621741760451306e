package org.memcon.publishing.page.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page that says how often a query's words stand, year by year.
public record FrequencyPage(
    Shell shell, Question question, long records, long places, long words, List<Row> rows) {

  /// The width of the picture.
  public static final int WIDTH = 720;

  /// The height of the picture's bars.
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

  /// So wide is a year that is written under the bars.
  private static final int LABEL = 28;

  /// A bar of the picture, with the year under it where there is room.
  public record Bar(Row row, int x, int y, int width, int height, boolean labelled) {}

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
    List<Row> years = rows.stream().filter(row -> row.year().matches("\\d{4}")).toList();
    List<Bar> bars = new ArrayList<>();
    if (years.isEmpty()) {
      return bars;
    }
    int first = Integer.parseInt(years.getFirst().year());
    int count = Integer.parseInt(years.getLast().year()) - first + 1;
    double step = (double) WIDTH / count;
    int labels = Math.max(1, (int) Math.ceil(44 / step));
    double most = years.stream().mapToDouble(Row::perMillion).max().orElse(0);
    for (Row row : years) {
      int number = Integer.parseInt(row.year()) - first;
      int height = most == 0 ? 0 : (int) Math.round(HEIGHT * row.perMillion() / most);
      bars.add(
          new Bar(
              row,
              (int) Math.round(number * step),
              HEIGHT - height,
              Math.max(1, (int) (step * 0.8)),
              height,
              number % labels == 0 && number * step < WIDTH - LABEL));
    }
    return bars;
  }

  /// The query for the records of one year that have the words.
  public String inYear(Row row) {
    return View.RECORDS.of(question.query() + " date:" + row.year());
  }
}
