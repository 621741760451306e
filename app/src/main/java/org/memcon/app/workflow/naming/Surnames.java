package org.memcon.app.workflow.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority.Meaning;

/// Whom each surname can mean, kept beside the index: to look for one among all names, all names
/// have to be read first, which takes seconds. Safe for many threads.
public final class Surnames {

  /// Shorter ones may be words of other names, and mean other people as capitals fall.
  private static final int SHORTEST = 4;

  private final Supplier<KeptNames> file;
  private @Nullable KeptNames opened;
  private Optional<NameTable> table = Optional.empty();

  /// Surnames in a file, which is asked for once, before the names are read that it is made of.
  public Surnames(Supplier<KeptNames> file) {
    this.file = file;
  }

  /// Whether a name is a surname of the sort that is kept: one word, of letters alone.
  static boolean isKept(String name) {
    return name.length() >= SHORTEST && name.codePoints().allMatch(Character::isLetter);
  }

  /// Whom a surname can mean; empty where it is not kept.
  synchronized Optional<List<Meaning>> find(String name) {
    open();
    return table.flatMap(known -> known.find(key(name)));
  }

  /// Reads what is kept.
  public synchronized void open() {
    if (opened == null) {
      opened = file.get();
      table = opened.read();
    }
  }

  /// Keeps all surnames of an authority, where they are not kept yet; `meaning` says whom one can
  /// mean.
  synchronized void keep(Authority authority, Function<String, List<Meaning>> meaning) {
    open();
    if (opened != null && table.isEmpty()) {
      Map<String, List<Meaning>> all = new HashMap<>();
      for (AuthorityRecord record : authority.records()) {
        if (record instanceof AuthorityRecord.Person) {
          for (NameForm form : record.names()) {
            String surname = form.filedUnder();
            if (isKept(surname)) {
              all.computeIfAbsent(key(surname), meaning);
            }
          }
        }
      }
      NameTable made = NameTable.of(all);
      opened.write(made);
      table = Optional.of(made);
    }
  }

  private static String key(String surname) {
    return surname.toLowerCase(Locale.ROOT);
  }
}
