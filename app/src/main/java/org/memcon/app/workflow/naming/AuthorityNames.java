package org.memcon.app.workflow.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.index.CloseSurnames;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority;

/// An archive's authority as search asks it.
public final class AuthorityNames implements NameAuthority {

  /// What is less like a name than this does not stand for it in a query.
  private static final double ALIKE = 0.85;

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
    Collection<? extends AuthorityRecord> found =
        byId.isPresent() ? List.of(byId.get()) : like(name, kind);
    return found.stream()
        .filter(record -> kindOf(record).filter(kind::equals).isPresent())
        .map(record -> meaning(record, kind, names.aliases().of(record), isSurname(name)))
        .toList();
  }

  private Collection<? extends AuthorityRecord> like(String name, Kind kind) {
    Map<Person, Double> people = new LinkedHashMap<>();
    Set<AuthorityRecord> found = new LinkedHashSet<>();
    boolean surname = kind == Kind.PERSON && isSurname(name);
    for (NameIndex.Match match : names.index().find(name)) {
      Optional<AuthorityRecord> record = names.authority().find(match.id());
      if (surname && record.isPresent() && record.get() instanceof Person person) {
        people.merge(person, match.likelihood(), Math::max);
      } else if (match.likelihood() >= ALIKE) {
        record.ifPresent(found::add);
      }
    }
    return surname ? CloseSurnames.meant(name, people) : found;
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
    List<Meaning> called = whole(name).stream().filter(named -> named.kind() == kind).toList();
    return called.size() == 1 ? called.getFirst().ids().getFirst() : name;
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

  private static boolean isSurname(String name) {
    return name.strip().indexOf(' ') < 0;
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
