package org.memcon.tei.authority.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// Entries of authority files by chance, from a seed.
final class RandomEntries {

  private static final List<String> WORDS =
      List.of("Straits", "of", "Norland", "a<b", "x&y", "naïve", "Киев", "北京", "\"", "]]>", "—");

  private final Random random;

  RandomEntries(long seed) {
    this.random = new Random(seed);
  }

  List<AuthorityEntry> entries() {
    List<AuthorityEntry> entries = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      String own = random.nextInt(4) == 0 ? "vol1961#p_" + i : "x-" + i;
      AuthorityRecord record = record(new AuthorityId(own));
      entries.add(
          new AuthorityEntry(record, list(2, () -> new AuthorityId("v#" + random.nextInt(99)))));
    }
    return entries;
  }

  private AuthorityRecord record(AuthorityId id) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new AuthorityRecord.CorporateBody(
              id, forms(), maybe(this::words), period(), identifiers(), list(3, this::words));
      case 1 ->
          new AuthorityRecord.Place(
              id,
              forms(),
              maybe(this::words),
              maybe(() -> "city"),
              maybe(() -> new AuthorityId("place of#" + random.nextInt(9))),
              maybe(() -> new Coordinates(random.nextDouble(-90, 90), random.nextInt(180))),
              identifiers(),
              list(3, this::words));
      case 2 ->
          new AuthorityRecord.Term(id, list(2, () -> NameForm.of(words())), maybe(this::words));
      default ->
          new AuthorityRecord.Person(
              id,
              forms(),
              maybe(this::words),
              period(),
              list(4, this::office),
              identifiers(),
              list(3, this::words));
    };
  }

  private List<NameForm> forms() {
    return list(
        3,
        () ->
            new NameForm(
                words(), maybe(() -> random.nextBoolean() ? "zh-Latn-wadegile" : "ru"), period()));
  }

  private Office office() {
    return new Office(
        words(),
        maybe(this::words),
        maybe(this::words),
        period(),
        random.nextBoolean(),
        maybe(this::words));
  }

  private List<Identifier> identifiers() {
    return list(2, () -> new Identifier("wikidata", "Q" + random.nextInt(999)));
  }

  private Period period() {
    return new Period(
        maybe(() -> date(1900 + random.nextInt(40))), maybe(() -> date(1941 + random.nextInt(40))));
  }

  private HistoricalDate date(int year) {
    LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 7);
    HistoricalDate date =
        switch (random.nextInt(4)) {
          case 0 -> HistoricalDate.month(YearMonth.from(day));
          case 1 -> HistoricalDate.year(year);
          case 2 -> HistoricalDate.interval(day, day.plusDays(3));
          default -> HistoricalDate.day(day);
        };
    return random.nextInt(3) == 0 ? date.doubted() : date;
  }

  private String words() {
    return String.join(
        " ",
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .toList());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> value.get()).toList();
  }
}
