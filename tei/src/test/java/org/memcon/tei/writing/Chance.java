package org.memcon.tei.writing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Words, dates and choices by chance, from a seed.
class Chance {

  static final String[] WORDS = {
    "the",
    "Straits",
    "of",
    "Norland",
    "“quoted”",
    "a<b",
    "x&y",
    "naïve",
    "Киев",
    "北京",
    "1,200",
    "\"",
    "it's",
    "]]>",
    "𝔄",
    "—"
  };

  final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  ReferenceCode code() {
    return new ReferenceCode(
        TextSpan.NOWHERE,
        sentence(),
        maybe(this::sentence),
        list(
            3, () -> new ReferenceCode.Level(pick(ReferenceCode.Level.Kind.values()), sentence())));
  }

  HistoricalDate date() {
    LocalDate day = LocalDate.of(1940 + random.nextInt(40), 1 + random.nextInt(12), 7);
    HistoricalDate date =
        switch (random.nextInt(5)) {
          case 0 -> HistoricalDate.month(YearMonth.from(day));
          case 1 -> HistoricalDate.year(day.getYear());
          case 2 -> HistoricalDate.interval(day, day.plusDays(3));
          case 3 -> HistoricalDate.day(day).at(LocalTime.of(random.nextInt(24), 30));
          default -> HistoricalDate.day(day);
        };
    return random.nextInt(3) == 0 ? date.doubted() : date;
  }

  Inline.Text text(String words) {
    return new Inline.Text(TextSpan.NOWHERE, words);
  }

  String word() {
    return pick(WORDS);
  }

  String sentence() {
    return String.join(
        " ", IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> word()).toList());
  }

  TextSpan span() {
    int start = random.nextInt(1000);
    return new TextSpan(start, start + random.nextInt(50));
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> list(int most, Supplier<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> value.get()).toList();
  }

  <T> List<T> some(int most, Supplier<T> value) {
    return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(i -> value.get()).toList();
  }
}
