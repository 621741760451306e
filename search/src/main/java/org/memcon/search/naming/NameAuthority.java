package org.memcon.search.naming;

import java.util.List;

/// Knows whom and what names can mean. Whoever opens an index brings one; search itself knows none.
///
/// Is asked by many threads at once, and answers in well under a millisecond.
public interface NameAuthority {

  /// One that knows nobody.
  NameAuthority NONE =
      new NameAuthority() {
        @Override
        public List<Meaning> meaning(String name, Kind kind) {
          return List.of();
        }

        @Override
        public List<Meaning> written(String words) {
          return List.of();
        }

        @Override
        public String current(String id) {
          return id;
        }
      };

  /// What a name can name.
  enum Kind {
    PERSON,
    PLACE,
    BODY
  }

  /// Somebody or something that a name can mean: `label` for people to read; `ids` under which
  /// records name it, in the index's form or any case; `forms` of its name as a text has them
  /// ("Nikita S. Khrushchev", not "Khrushchev, Nikita S.").
  record Meaning(Kind kind, String label, List<String> ids, List<String> forms) {
    public Meaning {
      ids = List.copyOf(ids);
      forms = List.copyOf(forms);
    }
  }

  /// Everybody (or every place, or body) that a value of a field can mean, the likeliest first: a
  /// surname, a name in any spelling, an id. Where a surname is asked for, the forms are surnames.
  List<Meaning> meaning(String name, Kind kind);

  /// What words of a text mean that are a whole name, written so: "Peking", "Chou En-lai". A
  /// surname alone is no whole name.
  List<Meaning> written(String words);

  /// The id that counts for all ids of one person, place or body; an id that is not known, or a
  /// name without one, counts for itself.
  String current(String id);
}
