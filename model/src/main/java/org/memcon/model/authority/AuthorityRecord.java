package org.memcon.model.authority;

import java.util.List;
import java.util.Optional;

/// Somebody or something that records speak of, with the forms of its name; the first form is the
/// preferred one.
///
/// `description` says in words who or what it is; `identifiers` are those of other registers;
/// `sources` say where all this is known from: a volume's list (`frus1961-63v05#p_GAA1`), a
/// register (`pocom`), a reference work.
public sealed interface AuthorityRecord {

  /// The name by which records point at it.
  AuthorityId id();

  /// The forms of its name, the preferred one first.
  List<NameForm> names();

  /// What the source of the authority says of it.
  Optional<String> description();

  /// What other registers call it.
  default List<Identifier> identifiers() {
    return List.of();
  }

  /// Where it is known from.
  default List<String> sources() {
    return List.of();
  }

  /// The preferred form of its name; the id where it has no name.
  default String preferredName() {
    return names().isEmpty() ? id().value() : names().getFirst().text();
  }

  /// The forms of its name as they are said, each once: "Lucy Arden", where a list files "Arden,
  /// Lucy".
  default List<String> saidNames() {
    return names().stream().map(NameForm::text).distinct().toList();
  }

  /// The preferred form of its name as it is said; the id where it has no name.
  default String saidName() {
    return names().isEmpty() ? id().value() : saidNames().getFirst();
  }

  /// A person, from birth to death, with the offices held.
  record Person(
      AuthorityId id,
      List<NameForm> names,
      Optional<String> description,
      Period life,
      List<Office> offices,
      List<Identifier> identifiers,
      List<String> sources)
      implements AuthorityRecord {
    public Person {
      names = List.copyOf(names);
      offices = List.copyOf(offices);
      identifiers = List.copyOf(identifiers);
      sources = List.copyOf(sources);
    }

    @Override
    public List<String> saidNames() {
      return names.stream().map(NameForm::said).distinct().toList();
    }

    /// A person of whom names and a description are known.
    public Person(AuthorityId id, List<NameForm> names, Optional<String> description) {
      this(id, names, description, Period.UNBOUNDED, List.of(), List.of(), List.of());
    }
  }

  /// A government, ministry, party, alliance or other body, while it existed.
  record CorporateBody(
      AuthorityId id,
      List<NameForm> names,
      Optional<String> description,
      Period existence,
      List<Identifier> identifiers,
      List<String> sources)
      implements AuthorityRecord {
    public CorporateBody {
      names = List.copyOf(names);
      identifiers = List.copyOf(identifiers);
      sources = List.copyOf(sources);
    }

    /// A body of which names and a description are known.
    public CorporateBody(AuthorityId id, List<NameForm> names, Optional<String> description) {
      this(id, names, description, Period.UNBOUNDED, List.of(), List.of());
    }
  }

  /// A place. `type` is what kind of place ("country", "city", "region", "building"); `within` is
  /// the place around it.
  record Place(
      AuthorityId id,
      List<NameForm> names,
      Optional<String> description,
      Optional<String> type,
      Optional<AuthorityId> within,
      Optional<Coordinates> coordinates,
      List<Identifier> identifiers,
      List<String> sources)
      implements AuthorityRecord {
    public Place {
      names = List.copyOf(names);
      identifiers = List.copyOf(identifiers);
      sources = List.copyOf(sources);
    }

    /// A place of which names and a description are known.
    public Place(AuthorityId id, List<NameForm> names, Optional<String> description) {
      this(
          id,
          names,
          description,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());
    }
  }

  /// An abbreviation or term that a volume explains.
  record Term(AuthorityId id, List<NameForm> names, Optional<String> description)
      implements AuthorityRecord {
    public Term {
      names = List.copyOf(names);
    }
  }
}
