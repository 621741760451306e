package org.memcon.app.workflow.authority;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// Ids for new records: what kind it is and its name, `person-zhou-enlai`, with the year of birth
/// or a number where that is taken.
public final class NewIds {

  private final Predicate<AuthorityId> taken;
  private final Set<AuthorityId> given = new HashSet<>();

  /// Ids other than those that are taken.
  public NewIds(Predicate<AuthorityId> taken) {
    this.taken = taken;
  }

  /// An id for a record, not given to any other.
  public AuthorityId of(AuthorityRecord record) {
    AuthorityId plain = new AuthorityId(kind(record) + "-1");
    AuthorityId id =
        record.saidNames().stream()
            .map(name -> AuthorityId.named(kind(record), name))
            .filter(named -> !named.value().equals(kind(record)))
            .findFirst()
            .orElse(plain);
    String wanted = id.value();
    if (!isFree(id) && record instanceof AuthorityRecord.Person person) {
      wanted =
          wanted + person.life().from().map(birth -> "-" + birth.earliest().getYear()).orElse("");
      id = new AuthorityId(wanted);
    }
    for (int i = 2; !isFree(id); i++) {
      id = new AuthorityId(wanted + "-" + i);
    }
    given.add(id);
    return id;
  }

  private boolean isFree(AuthorityId id) {
    return !taken.test(id) && !given.contains(id);
  }

  private static String kind(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> "person";
      case AuthorityRecord.CorporateBody body -> "body";
      case AuthorityRecord.Place place -> "place";
      case AuthorityRecord.Term term -> "term";
    };
  }
}
