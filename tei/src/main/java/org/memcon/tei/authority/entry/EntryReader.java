package org.memcon.tei.authority.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.DateAttributes;
import org.memcon.tei.vocabulary.Pointers;

/// Reads entries of `listPerson`, `listOrg`, `listPlace` and of lists of terms, ours and others'.
public final class EntryReader {

  /// Types of `idno` that are no other register's.
  private static final Set<String> OURS = Set.of("authority", "merged");

  private final Function<Element, AuthorityId> unspoken;
  private final Consumer<String> faults;

  /// `unspoken` gives the id of an entry that names none in an `idno`; `faults` takes what cannot
  /// be read and is left out, a line each.
  public EntryReader(Function<Element, AuthorityId> unspoken, Consumer<String> faults) {
    this.unspoken = unspoken;
    this.faults = faults;
  }

  /// A `person`.
  public AuthorityEntry person(Element person) {
    return new AuthorityEntry(
        new AuthorityRecord.Person(
            id(person),
            names(person, "persName"),
            description(person),
            new Period(day(person, "birth"), day(person, "death")),
            offices(person),
            identifiers(person),
            sources(person)),
        merged(person));
  }

  /// An `org`.
  public AuthorityEntry body(Element org) {
    Period existence =
        org.all("state").stream()
            .filter(state -> state.is("state", "existence"))
            .findFirst()
            .map(state -> PeriodAttributes.read(state::attribute, faults))
            .orElse(Period.UNBOUNDED);
    return new AuthorityEntry(
        new AuthorityRecord.CorporateBody(
            id(org),
            names(org, "orgName"),
            description(org),
            existence,
            identifiers(org),
            sources(org)),
        merged(org));
  }

  /// A `place`.
  public AuthorityEntry place(Element place) {
    Optional<Element> location = place.first("location");
    return new AuthorityEntry(
        new AuthorityRecord.Place(
            id(place),
            names(place, "placeName"),
            description(place),
            place.said("type"),
            location
                .flatMap(around -> around.first("region"))
                .flatMap(region -> region.said("ref"))
                .map(EntryReader::pointed),
            location.flatMap(around -> around.first("geo")).flatMap(this::coordinates),
            identifiers(place),
            sources(place)),
        merged(place));
  }

  /// The `label` of a list of terms with the `item` that explains it.
  public AuthorityEntry term(Element label, Element item) {
    String words = item.text();
    return new AuthorityEntry(
        new AuthorityRecord.Term(
            id(label),
            names(label, "term"),
            words.isEmpty() ? Optional.empty() : Optional.of(words)),
        merged(label));
  }

  private AuthorityId id(Element element) {
    return idnos(element, "authority").stream()
        .findFirst()
        .map(AuthorityId::new)
        .orElseGet(() -> unspoken.apply(element));
  }

  private static AuthorityId pointed(String ref) {
    return new AuthorityId(Pointers.unescaped(ref.startsWith("#") ? ref.substring(1) : ref));
  }

  private static List<String> idnos(Element element, String type) {
    return element.all("idno").stream()
        .filter(idno -> idno.is("idno", type))
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<AuthorityId> merged(Element element) {
    return idnos(element, "merged").stream().map(AuthorityId::new).toList();
  }

  private List<NameForm> names(Element element, String name) {
    List<NameForm> forms = new ArrayList<>();
    for (Element form : element.all(name)) {
      String text = words(form);
      if (text.isEmpty()) {
        faults.accept("a " + name + " without a name; write the name in it, or take it out");
      } else {
        forms.add(
            new NameForm(
                text, form.said("xml:lang"), PeriodAttributes.read(form::attribute, faults)));
      }
    }
    return forms;
  }

  /// A name in parts as it is filed: the surname, then the forenames.
  private static String words(Element name) {
    List<Element> surname = name.all("surname");
    List<Element> forenames = name.all("forename");
    if (surname.isEmpty() || forenames.isEmpty()) {
      return name.text();
    }
    return surname.getFirst().text()
        + ", "
        + String.join(" ", forenames.stream().map(Element::text).toList());
  }

  private static Optional<String> description(Element element) {
    return element.all("note").stream()
        .filter(note -> note.said("type").isEmpty())
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private Optional<HistoricalDate> day(Element person, String name) {
    Optional<Element> element = person.first(name);
    if (element.isEmpty() || !DateAttributes.present(element.get()::attribute)) {
      return Optional.empty();
    }
    Optional<HistoricalDate> date = DateAttributes.read(element.get()::attribute);
    if (date.isEmpty()) {
      faults.accept("its " + name + " is no date; write when=\"1909-02-09\" or when=\"1909\"");
    }
    return date;
  }

  private List<Office> offices(Element person) {
    List<Office> offices = new ArrayList<>();
    for (Element occupation : person.all("occupation")) {
      String title = occupation.first("roleName").map(Element::text).orElse(occupation.text());
      if (title.isEmpty()) {
        faults.accept("an occupation without a title; write it in a roleName");
      } else {
        offices.add(
            new Office(
                title,
                inside(occupation, "orgName"),
                inside(occupation, "placeName"),
                PeriodAttributes.read(occupation::attribute, faults),
                occupation.said("subtype").filter("acting"::equals).isPresent(),
                inside(occupation, "note")));
      }
    }
    return offices;
  }

  private static Optional<String> inside(Element element, String name) {
    return element.first(name).map(Element::text).filter(text -> !text.isEmpty());
  }

  private Optional<Coordinates> coordinates(Element geo) {
    String[] degrees = geo.text().split("[\\s,]+");
    try {
      if (degrees.length == 2) {
        return Optional.of(
            new Coordinates(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
      }
    } catch (IllegalArgumentException notOnThisGlobe) {
      // Said below.
    }
    faults.accept(
        "\""
            + geo.text()
            + "\" is no place on the globe; write latitude and longitude: 39.9 116.4");
    return Optional.empty();
  }

  private static List<Identifier> identifiers(Element element) {
    return element.all("idno").stream()
        .filter(idno -> idno.said("type").filter(type -> !OURS.contains(type)).isPresent())
        .filter(idno -> !idno.text().isEmpty())
        .map(idno -> new Identifier(idno.said("type").orElseThrow(), idno.text()))
        .toList();
  }

  private static List<String> sources(Element element) {
    return element.all("bibl").stream().map(Element::text).filter(text -> !text.isEmpty()).toList();
  }
}
