package org.memcon.sources.authority.pocom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.sources.authority.register.DataElement;
import org.memcon.sources.authority.register.RegisterDates;
import org.memcon.sources.authority.register.RegisterSink;

/// Puts together what POCOM says in many files: people in one, their appointments in those of
/// positions and missions, the titles of roles in a third.
public final class Pocom {

  /// The scheme of this register's identifiers.
  public static final String SCHEME = "pocom";

  private static final Set<String> ROOTS =
      Set.of("principal-position", "country-mission", "org-mission", "role");

  private final Map<String, DataElement> people = new LinkedHashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<Appointment> appointments = new ArrayList<>();

  /// Whether an element is the root of one of its files.
  public static boolean is(DataElement root) {
    return ROOTS.contains(root.name())
        || root.name().equals("person") && root.first("persName").isPresent();
  }

  /// Takes the element of one file.
  public void add(DataElement root) {
    switch (root.name()) {
      case "person" -> root.words("id").ifPresent(id -> people.put(id, root));
      case "role" -> title(root);
      case "principal-position" -> {
        title(root);
        root.at("principals", "principal")
            .forEach(held -> appointments.add(Appointment.principal(held)));
      }
      case "country-mission" ->
          root.at("chiefs", "chief")
              .forEach(held -> appointments.add(Appointment.chief(held, Optional.empty())));
      case "org-mission" -> {
        Optional<String> post = root.words("names", "singular").map(RoleTitles::organization);
        root.words("id").ifPresent(id -> titles.put(id, "Permanent Representative"));
        root.at("chiefs", "chief").forEach(held -> appointments.add(Appointment.chief(held, post)));
      }
      default -> {}
    }
  }

  private void title(DataElement root) {
    root.words("id")
        .ifPresent(id -> root.words("names", "singular").ifPresent(title -> titles.put(id, title)));
  }

  /// Gives the people with their offices.
  public void finish(RegisterSink sink) {
    Map<String, List<Office>> offices = new HashMap<>();
    for (Appointment appointment : appointments) {
      appointment
          .office(titles)
          .ifPresent(office ->
              offices.computeIfAbsent(appointment.person(), id -> new ArrayList<>()).add(office));
    }
    people.forEach(
        (id, person) -> sink.record(person(id, person, offices.getOrDefault(id, List.of()))));
    offices.keySet().stream()
        .filter(id -> !people.containsKey(id))
        .sorted()
        .forEach(id ->
            sink.fault(
                "pocom: offices of " + id + ", of whom there is no file; get the register whole"));
  }

  private static AuthorityRecord person(String id, DataElement person, List<Office> offices) {
    return new AuthorityRecord.Person(
        new AuthorityId(SCHEME + " " + id),
        names(id, person),
        Optional.empty(),
        RegisterDates.period(
            person.words("birth").flatMap(RegisterDates::read),
            person.words("death").flatMap(RegisterDates::read)),
        offices.stream().sorted(RoleTitles.BY_BEGINNING).toList(),
        List.of(new Identifier(SCHEME, id)),
        List.of(SCHEME + " " + id));
  }

  private static List<NameForm> names(String id, DataElement person) {
    Optional<String> surname = person.words("persName", "surname");
    Optional<String> forename = person.words("persName", "forename");
    Optional<String> generation = person.words("persName", "genName");
    String filed =
        surname.orElse(id)
            + forename.map(name -> ", " + name).orElse("")
            + generation.map(name -> ", " + name).orElse("");
    List<NameForm> names = new ArrayList<>(List.of(NameForm.of(filed)));
    person.at("persName", "altname").stream()
        .map(DataElement::text)
        .filter(name -> !name.isEmpty() && !name.equals(filed))
        .distinct()
        .forEach(name -> names.add(NameForm.of(name)));
    return names;
  }
}
