package org.memcon.publishing.page.timeline;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hours of one day, with its records where their times are; those within a quarter of an hour
/// stand above each other.
public record DayClock(List<Mark> marks, int height) {

  /// What stays empty at each side for the marks and labels at its ends, in hundredths of the
  /// width.
  private static final double EDGE = 4;

  private static final int ROW = 15;
  private static final int FOOT = 34;
  private static final int SLOT = 15;
  private static final int DAY = 24 * 60;

  /// A record at its time: `x` in hundredths of the width, `y` in pixels.
  public record Mark(TimelineAnswer.Event event, String time, double x, double y) {}

  /// An hour on the axis; `roomy` where its label has no room on a telephone.
  public record Hour(String label, double x, boolean roomy) {}

  public DayClock {
    marks = List.copyOf(marks);
  }

  /// The clock of a day's records; empty where no time is known.
  static Optional<DayClock> of(List<TimelineAnswer.Event> events) {
    int[] rows = new int[DAY / SLOT];
    int highest = 0;
    List<Mark> places = new ArrayList<>();
    for (TimelineAnswer.Event event : events) {
      Optional<LocalTime> time = event.time();
      if (time.isPresent()) {
        int minute = time.get().getHour() * 60 + time.get().getMinute();
        int row = rows[minute / SLOT]++;
        highest = Math.max(highest, row);
        places.add(new Mark(event, time.get().toString(), x(minute), row));
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int axis = (highest + 1) * ROW + 10;
    List<Mark> marks =
        places.stream()
            .map(mark -> new Mark(mark.event(), mark.time(), mark.x(), axis - 10 - mark.y() * ROW))
            .toList();
    return Optional.of(new DayClock(marks, axis + FOOT));
  }

  /// Where the axis stands.
  public int axis() {
    return height - FOOT;
  }

  /// Every hour, every third with its label.
  public List<Hour> hours() {
    List<Hour> hours = new ArrayList<>();
    for (int hour = 0; hour <= 24; hour++) {
      hours.add(
          new Hour(hour % 3 == 0 ? "%02d:00".formatted(hour) : "", x(hour * 60), hour % 6 != 0));
    }
    return hours;
  }

  private static double x(int minute) {
    return Math.round((EDGE + minute * (100 - 2 * EDGE) / DAY) * 100) / 100.0;
  }
}
