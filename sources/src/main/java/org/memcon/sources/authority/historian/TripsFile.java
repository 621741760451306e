package org.memcon.sources.authority.historian;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.sources.authority.register.DataElement;
import org.memcon.sources.authority.register.RegisterDates;
import org.memcon.sources.authority.register.RegisterSink;

/// Travels abroad of one president or secretary of state, who held the office from the first of
/// them to the last.
public final class TripsFile {

  private TripsFile() {}

  /// Whether an element is a list of travels.
  public static boolean is(DataElement root) {
    return root.name().equals("trips");
  }

  /// The traveller with the office held.
  public static void read(DataElement trips, RegisterSink sink) {
    List<DataElement> all = trips.all("trip");
    if (all.isEmpty()) {
      return;
    }
    DataElement any = all.getFirst();
    Optional<String> who = any.attribute("who");
    Optional<String> name = any.words("name");
    Optional<String> title = title(any.words("role").orElse(""));
    List<String> days =
        all.stream()
            .flatMap(trip ->
                java.util.stream.Stream.of(trip.words("start-date"), trip.words("end-date")))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (who.isEmpty() || name.isEmpty() || title.isEmpty() || days.isEmpty()) {
      return;
    }
    Optional<Period> period = RegisterDates.around(days.getFirst(), days.getLast());
    period.ifPresent(held -> sink.fact(person(who.get(), name.get(), title.get(), held)));
  }

  private static AuthorityRecord person(String who, String name, String title, Period held) {
    String source = "travels " + who;
    // Secretaries are known here as among the Department's officers; presidents are not among
    // them.
    String scheme = title.startsWith("Secretary") ? "pocom" : "travels";
    return new AuthorityRecord.Person(
        new AuthorityId(source),
        List.of(NameForm.of(name)),
        Optional.empty(),
        Period.UNBOUNDED,
        List.of(
            new Office(
                title,
                Optional.of("United States"),
                Optional.empty(),
                held,
                false,
                Optional.of(source))),
        List.of(new Identifier(scheme, who)),
        List.of(source));
  }

  private static Optional<String> title(String role) {
    return switch (role) {
      case "president" -> Optional.of("President");
      case "secretary" -> Optional.of("Secretary of State");
      default -> Optional.empty();
    };
  }
}
