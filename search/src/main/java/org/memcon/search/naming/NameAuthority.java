package org.memcon.search.naming;

import java.util.List;
import java.util.Optional;

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
        public String current(Kind kind, String name) {
          return name;
        }

        @Override
        public Optional<String> label(String id) {
          return Optional.empty();
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

  /// The id that counts for all ids of one person or place; of a place also for its printed names,
  /// where a name is that of one place alone. What is not known counts for itself.
  String current(Kind kind, String name);

  /// What an archive is called, under whichever of its names a source names it; what is not known
  /// is called as it is.
  default String archive(String name) {
    return label(current(Kind.BODY, name)).orElse(name);
  }

  /// What somebody or something is called; none for what is no id.
  Optional<String> label(String id);

  /// What tells somebody or something from another of the same name, in few words: the years of a
  /// life, what a place is; none where nothing is known.
  default Optional<String> distinction(String id) {
    return Optional.empty();
  }
}
