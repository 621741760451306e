package org.memcon.app.workflow.naming;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.model.authority.Authority;

/// An authority and all that is made of it to answer from. Each part is made when it is asked for
/// first: most that is done with an archive asks for none. Safe for many threads.
public final class KnownNames {

  private final Part<Authority> authority;
  private final Part<NameIndex> index;
  private final Part<WholeNames> whole;
  private final Part<Aliases> aliases;

  /// Names after an authority that `source` reads and `completing` adds to: whom volumes list.
  /// Whole names in plain words are those of the first alone, for they are asked for with every
  /// query, and are kept.
  public KnownNames(
      Supplier<Authority> source, UnaryOperator<Authority> completing, Supplier<KeptNames> kept) {
    this.authority = new Part<>(() -> completing.apply(source.get()));
    this.index = made(NameIndex::of);
    this.whole = new Part<>(() -> kept.get().names());
    this.aliases = made(Aliases::new);
  }

  private <T> Part<T> made(Function<Authority, T> maker) {
    return new Part<>(() -> maker.apply(authority.value()));
  }

  /// Something that is made once.
  private static final class Part<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Part(Supplier<T> maker) {
      this.maker = maker;
    }

    T value() {
      T ready = made;
      if (ready == null) {
        synchronized (this) {
          ready = made;
          if (ready == null) {
            ready = maker.get();
            made = ready;
          }
        }
      }
      return ready;
    }
  }

  /// Makes all parts, so that nobody has to wait for them later.
  public void prepare() {
    index();
    whole();
    aliases();
  }

  /// The authority.
  public Authority authority() {
    return authority.value();
  }

  /// Its names in all spellings.
  NameIndex index() {
    return index.value();
  }

  /// Its names as they are written in full.
  WholeNames whole() {
    return whole.value();
  }

  /// The ids that stand for one.
  Aliases aliases() {
    return aliases.value();
  }
}
