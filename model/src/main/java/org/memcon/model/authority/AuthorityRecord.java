package org.memcon.model.authority;

import java.util.List;
import java.util.Optional;

/// Somebody or something that records speak of, with the forms of its name; the first form is the
/// preferred one.
public sealed interface AuthorityRecord {

  /// The name by which records point at it.
  AuthorityId id();

  /// The forms of its name, the preferred one first.
  List<NameForm> names();

  /// What the source of the authority says of it.
  Optional<String> description();

  /// A form of a name and the language it is in, as a BCP 47 tag, where that is known.
  record NameForm(String text, Optional<String> language) {

    /// A form in a language that is not known.
    public static NameForm of(String text) {
      return new NameForm(text, Optional.empty());
    }
  }

  /// A person.
  record Person(AuthorityId id, List<NameForm> names, Optional<String> description)
      implements AuthorityRecord {
    public Person {
      names = List.copyOf(names);
    }
  }

  /// A government, ministry, party, alliance or other body.
  record CorporateBody(AuthorityId id, List<NameForm> names, Optional<String> description)
      implements AuthorityRecord {
    public CorporateBody {
      names = List.copyOf(names);
    }
  }

  /// A place.
  record Place(AuthorityId id, List<NameForm> names, Optional<String> description)
      implements AuthorityRecord {
    public Place {
      names = List.copyOf(names);
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
