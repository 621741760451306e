package org.memcon.tei.authority.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.HistoricalDate.Precision;

/// A period as attributes of TEI: `from` and `to` for a day, a month or a year, `cert="low"` where
/// the known ends are unsure.
///
/// What TEI's own dates cannot say of one end (from some day to another; one end sure and the other
/// not) stands in `from-custom` and `to-custom` in EDTF, ISO 8601-2. A time of day is not kept.
public final class PeriodAttributes {

  private PeriodAttributes() {}

  /// The attributes that say a period, in the order in which they are written.
  public static Map<String, String> of(Period period) {
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean unsure =
        !period.isUnbounded() && known(period.from(), true) && known(period.to(), true);
    boolean sure = known(period.from(), false) && known(period.to(), false);
    end("from", period.from(), sure || unsure, attributes);
    end("to", period.to(), sure || unsure, attributes);
    if (unsure) {
      attributes.put("cert", "low");
    }
    return attributes;
  }

  /// Whether an end, if there is one, is a day, month or year of this certainty.
  private static boolean known(Optional<HistoricalDate> end, boolean uncertain) {
    return end.isEmpty()
        || end.get().uncertain() == uncertain && end.get().precision() != Precision.INTERVAL;
  }

  private static void end(
      String name, Optional<HistoricalDate> end, boolean plain, Map<String, String> attributes) {
    end.ifPresent(date -> {
      String edtf = date.edtf();
      if (plain || !date.uncertain() && date.precision() != Precision.INTERVAL) {
        attributes.put(name, date.uncertain() ? edtf.substring(0, edtf.length() - 1) : edtf);
      } else {
        attributes.put(name + "-custom", edtf);
      }
    });
  }

  /// The period that attributes say; `when` is both ends, `notBefore` and `notAfter` are unsure
  /// ones. What is no date is told to `faults` and left out.
  public static Period read(Function<String, @Nullable String> attribute, Consumer<String> faults) {
    boolean doubt = "low".equals(attribute.apply("cert"));
    Optional<HistoricalDate> when = date("when", attribute, doubt, faults);
    Optional<HistoricalDate> from =
        date("from", attribute, doubt, faults)
            .or(() -> date("from-custom", attribute, false, faults))
            .or(() -> when)
            .or(() -> date("notBefore", attribute, true, faults));
    Optional<HistoricalDate> to =
        date("to", attribute, doubt, faults)
            .or(() -> date("to-custom", attribute, false, faults))
            .or(() -> when)
            .or(() -> date("notAfter", attribute, true, faults));
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      faults.accept(
          "it ends (" + to.get().edtf() + ") before it begins (" + from.get().edtf() + ")");
      return Period.UNBOUNDED;
    }
    return new Period(from, to);
  }

  private static Optional<HistoricalDate> date(
      String name,
      Function<String, @Nullable String> attribute,
      boolean doubt,
      Consumer<String> faults) {
    String said = attribute.apply(name);
    if (said == null || said.isBlank()) {
      return Optional.empty();
    }
    String text = said.strip();
    int time = text.indexOf('T');
    Optional<HistoricalDate> date =
        HistoricalDate.ofEdtf(time == 10 ? text.substring(0, time) : text);
    if (date.isEmpty()) {
      faults.accept(name + "=\"" + text + "\" is no date; write 1961-01-21, 1961-01 or 1961");
    }
    return doubt ? date.map(HistoricalDate::doubted) : date;
  }
}
