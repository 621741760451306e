package org.memcon.sources.authority.historian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.sources.authority.register.DataElement;
import org.memcon.sources.authority.register.RegisterDates;

/// One person of the Office of the Historian's people: names, alternates, originals, life, remarks,
/// and the lists in which volumes name the same person.
public final class PeopleFile {

  /// The scheme of this register's identifiers.
  public static final String SCHEME = "frus-people";

  private static final Pattern LISTED =
      Pattern.compile("historicaldocuments/(frus[0-9A-Za-z-]+)/[^#]*#([^\\s#]+)");
  private static final Pattern OFFICER = Pattern.compile("departmenthistory/people/([a-z0-9-]+)$");
  private static final Pattern VISITS = Pattern.compile("departmenthistory/visits/([a-z0-9-]+)$");
  private static final Pattern VIAF = Pattern.compile("(?:.*/)?(\\d{3,25})/?");

  /// A list's full stop behind a name, not one of an abbreviation.
  private static final Pattern FULL_STOP = Pattern.compile("(\\p{Ll}{3})[.,;:]+$");

  private PeopleFile() {}

  /// Whether an element is a person of this register.
  public static boolean is(DataElement root) {
    return root.name().equals("person") && root.first("names").isPresent();
  }

  /// The person; empty where it has neither id nor name.
  public static Optional<AuthorityRecord> person(DataElement person) {
    List<NameForm> names = names(person);
    Optional<String> id = person.words("id");
    if (id.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AuthorityRecord.Person(
            new AuthorityId(SCHEME + " " + id.get()),
            names,
            Remarks.of(person.at("remarks", "remark", "p")),
            RegisterDates.period(
                person.words("birth-year").flatMap(RegisterDates::read),
                person.words("death-year").flatMap(RegisterDates::read)),
            List.of(),
            identifiers(person, id.get()),
            sources(person, id.get())));
  }

  private static List<NameForm> names(DataElement person) {
    Set<String> names = new LinkedHashSet<>();
    person.words("names", "preferred", "name").ifPresent(names::add);
    person.at("names", "alternates", "alternate", "name").forEach(name -> add(name, names));
    person.at("names", "alternates", "name").forEach(name -> add(name, names));
    List<String> titles =
        person.at("names", "titles-from-name", "title", "name").stream()
            .map(DataElement::text)
            .filter(title -> !title.isEmpty())
            .toList();
    for (DataElement original : person.at("names", "originals", "original", "name")) {
      String plain = withoutTitles(original.text(), titles);
      // "President Echandi" is said of somebody on a visit; it files nobody.
      if (!plain.isEmpty()
          && (plain.contains(",") || plain.equals(original.text()))
          && !isVisitor(person, original)) {
        names.add(plain);
      }
    }
    List<String> plain = names.stream().filter(name -> name.indexOf('(') < 0).toList();
    return (plain.isEmpty() ? List.copyOf(names) : plain)
        .stream()
            .map(FULL_STOP::matcher)
            .map(stop -> stop.replaceFirst("$1"))
            .distinct()
            .map(NameForm::of)
            .toList();
  }

  private static void add(DataElement name, Set<String> names) {
    if (!name.text().isEmpty()) {
      names.add(name.text());
    }
  }

  private static boolean isVisitor(DataElement person, DataElement name) {
    return person.at("names", "originals", "original").stream()
        .filter(original -> original.first("name").filter(name::equals).isPresent())
        .anyMatch(original ->
            original.all("source-url").stream().anyMatch(url -> VISITS.matcher(url.text()).find()));
  }

  /// "Dennis, Lieutenant Commander Lloyd" without the rank.
  private static String withoutTitles(String name, List<String> titles) {
    String plain = name;
    for (String title : titles) {
      int at = plain.indexOf(title + " ");
      if (at >= 0) {
        plain = plain.substring(0, at) + plain.substring(at + title.length() + 1);
      }
    }
    return plain.strip();
  }

  private static List<Identifier> identifiers(DataElement person, String id) {
    Set<Identifier> identifiers = new LinkedHashSet<>();
    identifiers.add(new Identifier(SCHEME, id));
    for (DataElement authority : person.at("authorities", "authority")) {
      Matcher viaf = VIAF.matcher(authority.text());
      if (authority.attribute("service").filter("viaf"::equals).isPresent() && viaf.matches()) {
        identifiers.add(new Identifier("viaf", viaf.group(1)));
      }
    }
    for (DataElement original : person.at("names", "originals", "original")) {
      for (DataElement url : original.all("source-url")) {
        Matcher officer = OFFICER.matcher(url.text());
        Matcher visits = VISITS.matcher(url.text());
        if (officer.find()) {
          identifiers.add(new Identifier("pocom", officer.group(1)));
        } else if (visits.find()) {
          original
              .words("name")
              .map(name -> VisitsFile.visitor(visits.group(1), name))
              .ifPresent(identifiers::add);
        }
      }
    }
    return List.copyOf(identifiers);
  }

  private static List<String> sources(DataElement person, String id) {
    Set<String> sources = new LinkedHashSet<>();
    sources.add(SCHEME + " " + id);
    List<DataElement> urls = new ArrayList<>();
    urls.addAll(person.at("names", "originals", "original", "source-url"));
    urls.addAll(person.at("remarks", "remark", "source-url"));
    for (DataElement url : urls) {
      Matcher listed = LISTED.matcher(url.text());
      if (listed.find()) {
        sources.add(listed.group(1) + "#" + listed.group(2));
      }
    }
    return List.copyOf(sources);
  }
}
