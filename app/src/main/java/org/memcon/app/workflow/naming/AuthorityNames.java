package org.memcon.app.workflow.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.identification.asking.AskedName;
import org.memcon.editing.identification.asking.DatelinePlace;
import org.memcon.editing.identification.index.NameIndex.Match;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.publishing.page.authority.OfficeWords;
import org.memcon.search.naming.NameAuthority;

/// An archive's authority as search asks it.
public final class AuthorityNames implements NameAuthority {

  /// What is less like a name than this does not stand for it in a query.
  private static final double ALIKE = 0.85;

  private static final Pattern SENTENCE = Pattern.compile("(?<=.)[;.,](?: |$)");

  private final KnownNames names;

  /// Search by an authority's names.
  public AuthorityNames(KnownNames names) {
    this.names = names;
  }

  @Override
  public List<Meaning> meaning(String name, Kind kind) {
    if (kind == Kind.PERSON && Surnames.isKept(name)) {
      Optional<List<Meaning>> kept = names.surnames().find(name);
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    return looked(name, kind);
  }

  /// Keeps whom all surnames can mean, where somebody had to wait for one: a second or two that
  /// later processes are spared.
  public void keep() {
    if (names.isIndexed()) {
      names.surnames().keep(names.authority(), surname -> looked(surname, Kind.PERSON));
    }
  }

  /// The same, looked for among all names.
  private List<Meaning> looked(String name, Kind kind) {
    Optional<AuthorityRecord> byId =
        name.isBlank() ? Optional.empty() : names.authority().find(new AuthorityId(name));
    AskedName asked = AskedName.of(name);
    Collection<? extends AuthorityRecord> found =
        byId.isPresent()
            ? List.of(byId.get())
            : kind == Kind.PERSON ? people(asked) : placesAndBodies(name);
    return found.stream()
        .filter(record -> kindOf(record).filter(kind::equals).isPresent())
        .map(record -> meaning(record, kind, names.aliases().of(record), asked.isSurname()))
        .toList();
  }

  private List<Person> people(AskedName asked) {
    Map<Person, Match> like = new LinkedHashMap<>();
    for (Match match : names.index().find(asked.words())) {
      if (names.authority().find(match.id()).orElse(null) instanceof Person person) {
        like.merge(person, match, AuthorityNames::likelier);
      }
    }
    return asked.meant(like);
  }

  private Collection<AuthorityRecord> placesAndBodies(String name) {
    Set<AuthorityRecord> like = new LinkedHashSet<>();
    for (Match match : names.index().find(name)) {
      if (match.likelihood() >= ALIKE) {
        names.authority().find(match.id()).ifPresent(like::add);
      }
    }
    return like;
  }

  private static Match likelier(Match one, Match other) {
    return one.likelihood() >= other.likelihood() ? one : other;
  }

  @Override
  public List<Meaning> written(String words) {
    List<Meaning> meanings = new ArrayList<>();
    for (Meaning named : whole(words)) {
      complete(named).ifPresent(meanings::add);
    }
    return meanings;
  }

  private List<Meaning> whole(String words) {
    return names.whole().find(WholeNames.folded(words)).orElse(List.of());
  }

  private static Optional<Kind> kindOf(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> Optional.of(Kind.PERSON);
      case AuthorityRecord.Place place -> Optional.of(Kind.PLACE);
      case AuthorityRecord.CorporateBody body -> Optional.of(Kind.BODY);
      case AuthorityRecord.Term term -> Optional.empty();
    };
  }

  @Override
  public String current(Kind kind, String name) {
    if (kind == Kind.PERSON) {
      return names.aliases().current(name);
    }
    if (names.authority().find(new AuthorityId(name)).isPresent()) {
      return name;
    }
    List<String> called =
        whole(name).stream()
            .filter(named -> named.kind() == kind)
            .map(named -> named.ids().getFirst())
            .toList();
    if (called.size() > 1 && kind == Kind.PLACE) {
      return DatelinePlace.among(called.stream().flatMap(id -> place(id).stream()).toList())
          .map(place -> place.id().value())
          .orElse(name);
    }
    return called.size() == 1 ? called.getFirst() : name;
  }

  private Optional<AuthorityRecord.Place> place(String id) {
    return names
        .authority()
        .find(new AuthorityId(id))
        .filter(AuthorityRecord.Place.class::isInstance)
        .map(AuthorityRecord.Place.class::cast);
  }

  @Override
  public Optional<String> distinction(String id) {
    return id.isBlank()
        ? Optional.empty()
        : names.authority().find(new AuthorityId(id)).flatMap(AuthorityNames::distinction);
  }

  private static Optional<String> distinction(AuthorityRecord record) {
    Optional<String> known =
        switch (record) {
          case AuthorityRecord.Person person ->
              Optional.of(OfficeWords.life(person.life())).filter(years -> !years.isEmpty());
          case AuthorityRecord.Place place -> place.type();
          default -> Optional.empty();
        };
    return known.or(() ->
        record
            .description()
            .map(words -> SENTENCE.split(words)[0].strip())
            .filter(words -> !words.isEmpty()));
  }

  @Override
  public Optional<String> label(String id) {
    return id.isBlank()
        ? Optional.empty()
        : names.authority().find(new AuthorityId(id)).map(AuthorityRecord::saidName);
  }

  /// Only people have other ids and further names, and these are known only once all lists are.
  private Optional<Meaning> complete(Meaning named) {
    return named.kind() == Kind.PERSON
        ? names
            .authority()
            .find(new AuthorityId(named.ids().getFirst()))
            .map(person -> meaning(person, Kind.PERSON, names.aliases().of(person), false))
        : Optional.of(named);
  }

  private static Meaning meaning(
      AuthorityRecord record, Kind kind, List<String> ids, boolean surnames) {
    List<String> forms =
        kind == Kind.PERSON && surnames
            ? record.names().stream().map(NameForm::filedUnder).distinct().toList()
            : record.saidNames();
    return new Meaning(kind, record.saidName(), ids, forms);
  }
}
