package org.memcon.editing.review.dates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;

/// Compares a record's date with the years that its volume's title names.
public final class RangeReview {

  private static final Pattern YEARS =
      Pattern.compile("\\b(1[6-9]\\d\\d|20\\d\\d)(?:[–-](\\d{2,4}))?\\b");

  /// Volumes begin with what went before and end with what came of it.
  private static final int MARGIN = 3;

  private int first;
  private int last;

  public RangeReview(String title) {
    Matcher years = YEARS.matcher(title);
    while (years.find()) {
      int from = Integer.parseInt(years.group(1));
      String end = Optional.ofNullable(years.group(2)).orElse(years.group(1));
      int to = Integer.parseInt(years.group(1).substring(0, 4 - end.length()) + end);
      first = first == 0 ? from : Math.min(first, from);
      last = Math.max(last, to);
    }
  }

  public List<Finding> of(DiplomaticRecord record) {
    Optional<HistoricalDate> date = record.description().date();
    if (first == 0 || date.isEmpty()) {
      return List.of();
    }
    int year = date.get().earliest().getYear();
    if (year >= first - MARGIN && date.get().latest().getYear() <= last + MARGIN) {
      return List.of();
    }
    String what = date.get().edtf() + ", and the volume is of " + first + " to " + last;
    return List.of(new Finding(Code.MC018, record.span(), Code.MC018.label() + ": " + what));
  }
}
