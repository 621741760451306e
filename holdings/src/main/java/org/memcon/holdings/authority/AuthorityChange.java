package org.memcon.holdings.authority;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;

/// A change of an archive's authority as its history keeps it: which, when, by whom, what was done
/// to which entries (the first hundred of many), and which change it takes back.
public record AuthorityChange(
    int number,
    Instant when,
    String who,
    Kind kind,
    String note,
    int entries,
    List<AuthorityId> ids,
    Optional<Integer> undoes) {

  public AuthorityChange {
    ids = List.copyOf(ids);
  }

  /// What is done to an authority.
  public enum Kind {
    /// A record is new, or knows more.
    ADD,
    /// Several records become one.
    MERGE,
    /// One record becomes two.
    SPLIT,
    /// Records come from another register.
    IMPORT,
    /// A change is taken back.
    UNDO;

    /// The word for it in the history and on the command line.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
