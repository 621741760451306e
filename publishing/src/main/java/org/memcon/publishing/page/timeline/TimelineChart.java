package org.memcon.publishing.page.timeline;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.chronology.CalendarUnit;
import org.memcon.publishing.page.shell.Wording;

/// Periods as bars, side by side: what surely lies in them, and above that what goes beyond.
public record TimelineChart(List<Bar> bars) {

  /// How wide the picture is where there is room for it, and on a telephone, in pixels: what is
  /// written has the same size in both, and less of it is written where it is narrow.
  private static final double WIDE = 960;

  private static final double NARROW = 340;

  /// Where the picture ends, in hundredths of its width.
  public static final int END = 100;

  /// How high the bars can be, in pixels.
  public static final int HEIGHT = 220;

  /// The room above for numbers.
  public static final int HEAD = 20;

  /// The room below for labels.
  public static final int FOOT = 24;

  /// What a number's digit or a label's letter takes.
  private static final double LETTER = 7;

  /// The widest bar, in hundredths of the picture.
  private static final double WIDEST = 7.5;

  /// A period's bar, its place in hundredths of the picture's width, its height in pixels; number
  /// and label are empty where they have no room, and `roomy` where they have none on a telephone.
  /// `step` is the width of the period's place, of which the bar takes `width`.
  public record Bar(
      TimelineAnswer.Period period,
      String label,
      String number,
      double left,
      double step,
      double x,
      double width,
      double sureTop,
      double top,
      boolean roomyLabel,
      boolean roomyNumber) {

    /// The middle of the bar.
    public double middle() {
      return round(left + step / 2);
    }
  }

  public TimelineChart {
    bars = List.copyOf(bars);
  }

  static TimelineChart of(List<TimelineAnswer.Period> periods, CalendarUnit unit) {
    double step = (double) END / Math.max(1, periods.size());
    double width = Math.min(WIDEST, step * 0.78);
    long most = periods.stream().mapToLong(TimelineAnswer.Period::records).max().orElse(0);
    int longest =
        periods.stream()
            .mapToInt(period -> PeriodWords.brief(period.span(), unit).length())
            .max()
            .orElse(1);
    int every = every(longest, WIDE / periods.size());
    int seldom = every(longest, NARROW / periods.size());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      TimelineAnswer.Period period = periods.get(i);
      String number = period.records() == 0 ? "" : Wording.number(period.records());
      bars.add(
          new Bar(
              period,
              i % every == 0 ? PeriodWords.brief(period.span(), unit) : "",
              number.length() * LETTER <= WIDE / periods.size() ? number : "",
              round(i * step),
              round(step),
              round(i * step + (step - width) / 2),
              round(width),
              HEAD + HEIGHT - height(period.sure(), most),
              HEAD + HEIGHT - height(period.records(), most),
              i % seldom != 0,
              number.length() * LETTER > NARROW / periods.size()));
    }
    return new TimelineChart(bars);
  }

  /// Every how many periods a label has room.
  private static int every(int longest, double step) {
    return Math.max(1, (int) Math.ceil((longest + 0.8) * LETTER / step));
  }

  private static double height(long records, long most) {
    return records == 0 ? 0 : Math.max(1.5, round((double) HEIGHT * records / most));
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
