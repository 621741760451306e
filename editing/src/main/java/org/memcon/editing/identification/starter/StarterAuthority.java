package org.memcon.editing.identification.starter;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;

/// The authority shipped with Memcon: people with their offices, places with their former names,
/// bodies with their periods.
///
/// Its ids begin with `person-`, `place-` and `body-`. It is read once, when it is first asked for.
public final class StarterAuthority {

  private static final class Loaded {
    static final Authority AUTHORITY = read();
  }

  private StarterAuthority() {}

  /// The starter authority; the same object each time.
  public static Authority load() {
    return Loaded.AUTHORITY;
  }

  private static Authority read() {
    List<AuthorityRecord> records = new ArrayList<>();
    records.addAll(StarterPeople.read());
    records.addAll(StarterPlaces.read());
    records.addAll(StarterBodies.read());
    return Authority.of(records);
  }
}
