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

  private final Part<Known> authority;
  private final Part<NameIndex> index;
  private final Part<NameTable> whole;
  private final Part<Aliases> aliases;
  private final Surnames surnames;

  /// An authority, and the state of what it was read from.
  private record Known(String state, Authority authority) {}

  /// Names after an authority that `source` reads and `completing` adds to: whom volumes list.
  /// Whole names in plain words are those of the first alone, for they are asked for with every
  /// query, and are kept; so are surnames, once they have been asked for. `state` is another as
  /// soon as what all this is read from is.
  public KnownNames(
      Supplier<String> state,
      Supplier<Authority> source,
      UnaryOperator<Authority> completing,
      Supplier<NameTable> whole,
      Surnames surnames) {
    this.authority = new Part<>(() -> new Known(state.get(), completing.apply(source.get())));
    this.index = made(NameIndex::of);
    this.whole = new Part<>(whole);
    this.surnames = surnames;
    this.aliases = made(Aliases::new);
  }

  private <T> Part<T> made(Function<Authority, T> maker) {
    return new Part<>(() -> maker.apply(authority.value().authority()));
  }

  /// Something that is made once.
  private static final class Part<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Part(Supplier<T> maker) {
      this.maker = maker;
    }

    void forget() {
      made = null;
    }

    boolean isMade() {
      return made != null;
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

  /// Forgets what was made, for the authority or the lists of volumes have changed.
  public void forget() {
    authority.forget();
    index.forget();
    whole.forget();
    aliases.forget();
  }

  /// Makes all parts, so that nobody has to wait for them later.
  public void prepare() {
    index();
    whole();
    aliases();
  }

  /// The authority.
  public Authority authority() {
    return authority.value().authority();
  }

  /// What is another as soon as the authority may be.
  public String state() {
    return authority.value().state();
  }

  /// Its names in all spellings.
  NameIndex index() {
    return index.value();
  }

  /// Whether somebody has asked for a name in any spelling.
  boolean isIndexed() {
    return index.isMade();
  }

  /// Whom its surnames can mean.
  Surnames surnames() {
    return surnames;
  }

  /// Its names as they are written in full.
  NameTable whole() {
    return whole.value();
  }

  /// The ids that stand for one.
  Aliases aliases() {
    return aliases.value();
  }
}
