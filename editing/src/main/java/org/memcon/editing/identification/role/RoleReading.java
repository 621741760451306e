package org.memcon.editing.identification.role;

import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord.Person;

/// Whom a role means in a record: the person, where somebody known may be meant; how sure that is,
/// 0 to 1, and why.
public record RoleReading(
    RoleMention mention, Optional<Person> person, double confidence, String reason) {

  /// From this confidence on, a role is taken for the person.
  public static final double SURE = 0.7;

  /// Whether it is sure enough to be said.
  public boolean isSure() {
    return person.isPresent() && confidence >= SURE;
  }

  static RoleReading open(RoleMention mention, String reason) {
    return new RoleReading(mention, Optional.empty(), 0, reason);
  }
}
