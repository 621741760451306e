package org.memcon.app.workflow.naming;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.model.authority.Authority;

/// An authority and all that is made of it to answer from. It is read when the first name is asked
/// for: most that is done with an archive asks for none. Safe for many threads.
public final class KnownNames {

  private final Supplier<Authority> source;
  private volatile @Nullable Known known;

  private record Known(Authority authority, NameIndex index, WholeNames whole, Aliases aliases) {}

  /// Names after an authority that `source` reads.
  public KnownNames(Supplier<Authority> source) {
    this.source = source;
  }

  private Known known() {
    Known ready = known;
    if (ready == null) {
      synchronized (this) {
        ready = known;
        if (ready == null) {
          Authority authority = source.get();
          ready =
              new Known(
                  authority,
                  NameIndex.of(authority),
                  new WholeNames(authority),
                  new Aliases(authority));
          known = ready;
        }
      }
    }
    return ready;
  }

  /// The authority.
  public Authority authority() {
    return known().authority();
  }

  /// Its names in all spellings.
  NameIndex index() {
    return known().index();
  }

  /// Its names as they are written in full.
  WholeNames whole() {
    return known().whole();
  }

  /// The ids that stand for one.
  Aliases aliases() {
    return known().aliases();
  }
}
