package org.memcon.holdings.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;

/// What an archive's authority files hold: the entries by id, in which file each stands, and what
/// could not be read.
public final class HeldAuthority {

  private final Map<AuthorityId, AuthorityEntry> entries = new LinkedHashMap<>();
  private final Map<AuthorityId, String> files = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> broken = new LinkedHashMap<>();

  HeldAuthority() {}

  void add(AuthorityEntry entry, String file) {
    String other = files.putIfAbsent(entry.id(), file);
    if (other == null) {
      entries.put(entry.id(), entry);
    } else {
      fault(
          file,
          file
              + ": "
              + entry.id()
              + " stands in "
              + (other.equals(file) ? "it twice" : other + " too")
              + "; give one of the two another id, or merge them by hand");
    }
  }

  /// A file with a fault is not written until an editor has mended it.
  void fault(String file, String line) {
    faults.add(line);
    broken.putIfAbsent(file, line);
  }

  /// All entries, in the order of the files.
  public Collection<AuthorityEntry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /// The entry with this id.
  public Optional<AuthorityEntry> find(AuthorityId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// The file, below the authority's folder, in which an entry stands.
  public Optional<String> file(AuthorityId id) {
    return Optional.ofNullable(files.get(id));
  }

  /// What could not be read: a line each with file, place and remedy.
  public List<String> faults() {
    return Collections.unmodifiableList(faults);
  }

  /// What was the first thing in a file that could not be read.
  Optional<String> firstFault(String file) {
    return Optional.ofNullable(broken.get(file));
  }

  /// The entries of each file, in its order.
  Map<String, List<AuthorityEntry>> byFile() {
    Map<String, List<AuthorityEntry>> byFile = new LinkedHashMap<>();
    entries.forEach((id, entry) -> {
      String file = files.get(id);
      if (file != null) {
        byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(entry);
      }
    });
    return byFile;
  }
}
