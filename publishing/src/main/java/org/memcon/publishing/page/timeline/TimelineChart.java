package org.memcon.publishing.page.timeline;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.chronology.CalendarUnit;
import org.memcon.publishing.page.shell.Wording;

/// Periods as bars, side by side: what surely lies in them, and above that what goes beyond.
public record TimelineChart(List<Bar> bars) {

  /// The picture's width in its own units.
  public static final int WIDTH = 960;

  /// How high the bars can be.
  public static final int HEIGHT = 180;

  /// The room above for numbers.
  public static final int HEAD = 20;

  /// The room below for labels.
  public static final int FOOT = 24;

  /// What a number's digit or a label's letter takes.
  private static final double LETTER = 7;

  /// A period's bar; number and label are empty where they have no room. `step` is the width of the
  /// period's place, of which the bar takes `width`.
  public record Bar(
      TimelineAnswer.Period period,
      String label,
      String number,
      double left,
      double step,
      double x,
      double width,
      double sureTop,
      double top) {

    /// The middle of the bar.
    public double middle() {
      return left + step / 2;
    }
  }

  public TimelineChart {
    bars = List.copyOf(bars);
  }

  static TimelineChart of(List<TimelineAnswer.Period> periods, CalendarUnit unit) {
    double step = (double) WIDTH / Math.max(1, periods.size());
    double width = Math.min(72, step * 0.78);
    long most = periods.stream().mapToLong(TimelineAnswer.Period::records).max().orElse(0);
    int longest =
        periods.stream()
            .mapToInt(period -> PeriodWords.brief(period.span(), unit).length())
            .max()
            .orElse(1);
    int every = Math.max(1, (int) Math.ceil((longest + 0.8) * LETTER / step));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      TimelineAnswer.Period period = periods.get(i);
      String number = period.records() == 0 ? "" : Wording.number(period.records());
      bars.add(
          new Bar(
              period,
              i % every == 0 ? PeriodWords.brief(period.span(), unit) : "",
              number.length() * LETTER <= step ? number : "",
              round(i * step),
              round(step),
              round(i * step + (step - width) / 2),
              round(width),
              HEAD + HEIGHT - height(period.sure(), most),
              HEAD + HEIGHT - height(period.records(), most)));
    }
    return new TimelineChart(bars);
  }

  private static double height(long records, long most) {
    return records == 0 ? 0 : Math.max(1.5, round((double) HEIGHT * records / most));
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
