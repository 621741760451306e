package org.memcon.holdings.authority;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.archive.ArchiveLock;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;

/// An archive's authority, opened to change it; has the archive's lock until it is closed.
///
/// Only files of which an entry changes are written. A change is on disk as a whole or not at all,
/// and stands in the history, from which it can be taken back.
public final class AuthorityEditor implements AutoCloseable {

  /// Ids that the log names; those of a large import stand in its marks.
  private static final int NAMED = 100;

  private final ArchiveFolder archive;
  private final AuthorityFolder folder;
  private final ArchiveLock lock;
  private HeldAuthority held;

  private AuthorityEditor(ArchiveFolder archive, AuthorityFolder folder, ArchiveLock lock) {
    this.archive = archive;
    this.folder = folder;
    this.lock = lock;
    this.held = folder.read();
  }

  /// Opens the authority of an archive. What a killed process had begun to change is brought to its
  /// end, or was never there.
  public static AuthorityEditor open(ArchiveFolder archive, AuthorityFormat format) {
    ArchiveLock lock = ArchiveLock.take(archive);
    try {
      Staging.begin(archive);
      return new AuthorityEditor(archive, new AuthorityFolder(archive, format), lock);
    } catch (IOException e) {
      lock.close();
      throw unwritable(archive, e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// What the files hold now.
  public HeldAuthority held() {
    return held;
  }

  /// The changes so far, the first first.
  public List<AuthorityChange> history() {
    try {
      return List.copyOf(History.read(folder).changes());
    } catch (IOException e) {
      throw unwritable(archive, e);
    }
  }

  /// Puts entries in the place of those with their ids, or beside them where there are none, and
  /// takes others out. Gives the change; empty where all is as it should be already.
  public Optional<AuthorityChange> apply(
      AuthorityChange.Kind kind,
      String who,
      String note,
      Collection<AuthorityEntry> put,
      Collection<AuthorityId> removed) {
    return apply(kind, who, note, put, removed, Optional.empty());
  }

  /// Takes a change back: every entry becomes what it was before. Throws [ArchiveException] where
  /// one of them has been changed since, unless `force`.
  public Optional<AuthorityChange> undo(int number, String who, boolean force) {
    try {
      History history = History.read(folder);
      AuthorityChange change =
          history.changes().stream()
              .filter(earlier -> earlier.number() == number)
              .findFirst()
              .orElseThrow(() ->
                  new ArchiveException(
                      "change " + number + ": there is none; see: memcon authority undo --list"));
      Map<AuthorityId, String> after = history.after(number);
      List<AuthorityEntry> before = history.before(number);
      Set<AuthorityId> gone = new HashSet<>(after.keySet());
      before.forEach(entry -> gone.remove(entry.id()));
      if (!force) {
        after.forEach((id, mark) -> asItWasLeft(id, mark, number, history));
        before.stream()
            .filter(entry -> !after.containsKey(entry.id()))
            .forEach(entry -> asItWasLeft(entry.id(), "", number, history));
      }
      return apply(
          AuthorityChange.Kind.UNDO,
          who,
          change.kind().word() + " " + number + ": " + change.note(),
          before,
          gone,
          Optional.of(number));
    } catch (IOException e) {
      throw unwritable(archive, e);
    }
  }

  private void asItWasLeft(AuthorityId id, String mark, int number, History history) {
    String now = held.find(id).map(AuthorityEditor::mark).orElse("");
    if (now.equals(mark)) {
      return;
    }
    String by =
        history.changes().stream()
            .filter(change -> change.number() > number && change.ids().contains(id))
            .reduce((first, last) -> last)
            .map(change -> "by change " + change.number() + "; undo that first")
            .orElse("by hand");
    throw new ArchiveException(
        "change "
            + number
            + " cannot be undone: "
            + id
            + " has been changed since "
            + by
            + ", or undo it all the same with --force");
  }

  private Optional<AuthorityChange> apply(
      AuthorityChange.Kind kind,
      String who,
      String note,
      Collection<AuthorityEntry> put,
      Collection<AuthorityId> removed,
      Optional<Integer> undoes) {
    Map<AuthorityId, Optional<AuthorityEntry>> wanted = new LinkedHashMap<>();
    asTheyWillBeRead(put).stream()
        .filter(entry -> !held.find(entry.id()).equals(Optional.of(entry)))
        .forEach(entry -> wanted.put(entry.id(), Optional.of(entry)));
    removed.stream()
        .filter(id -> held.find(id).isPresent())
        .forEach(id -> wanted.put(id, Optional.empty()));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    try {
      History history = History.read(folder);
      AuthorityChange change =
          new AuthorityChange(
              history.next(),
              Instant.now().truncatedTo(ChronoUnit.SECONDS),
              who,
              kind,
              note,
              wanted.size(),
              wanted.keySet().stream().limit(NAMED).toList(),
              undoes);
      Staging staging = Staging.begin(archive);
      files(wanted, staging);
      history.stage(change, before(wanted), after(wanted), staging);
      staging.commit();
      held = folder.read();
      return Optional.of(change);
    } catch (IOException e) {
      throw unwritable(archive, e);
    }
  }

  /// Entries as their files will give them back, so that nothing differs from them but what was
  /// changed.
  private List<AuthorityEntry> asTheyWillBeRead(Collection<AuthorityEntry> put) {
    if (put.isEmpty()) {
      return List.of();
    }
    List<AuthorityEntry> read = new ArrayList<>(put.size());
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      folder.format().write("", List.copyOf(put), out);
      folder.format().read(new ByteArrayInputStream(out.toByteArray()), "", read::add, fault -> {});
      return read;
    } catch (IOException e) {
      throw unwritable(archive, e);
    }
  }

  private List<AuthorityEntry> before(Map<AuthorityId, Optional<AuthorityEntry>> wanted) {
    return wanted.keySet().stream().flatMap(id -> held.find(id).stream()).toList();
  }

  private static Map<AuthorityId, String> after(Map<AuthorityId, Optional<AuthorityEntry>> wanted) {
    Map<AuthorityId, String> marks = new LinkedHashMap<>();
    wanted.forEach((id, entry) -> entry.ifPresent(put -> marks.put(id, mark(put))));
    return marks;
  }

  /// A mark that tells an entry from any other that it may have become.
  private static String mark(AuthorityEntry entry) {
    CRC32 sum = new CRC32();
    sum.update(entry.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private void files(Map<AuthorityId, Optional<AuthorityEntry>> wanted, Staging staging)
      throws IOException {
    Map<String, Map<AuthorityId, Optional<AuthorityEntry>>> byFile = new TreeMap<>();
    wanted.forEach((id, entry) -> {
      String file = held.file(id).orElseGet(() -> FilePlace.of(entry.orElseThrow().record()));
      byFile.computeIfAbsent(file, name -> new LinkedHashMap<>()).put(id, entry);
    });
    Map<String, List<AuthorityEntry>> now = held.byFile();
    for (var changed : byFile.entrySet()) {
      String file = changed.getKey();
      held.firstFault(file)
          .ifPresent(fault -> {
            throw new ArchiveException(
                "nothing is written over a file that cannot be read whole; mend it first: "
                    + fault);
          });
      List<AuthorityEntry> entries =
          FileContent.with(now.getOrDefault(file, List.of()), changed.getValue());
      if (entries.isEmpty()) {
        staging.delete(file);
      } else {
        String title = FilePlace.title(entries.getFirst().record());
        Optional<byte[]> edited = inPlace(file, changed.getValue(), entries);
        staging.put(
            file,
            out -> {
              if (edited.isPresent()) {
                out.write(edited.get());
              } else {
                folder.format().write(title, entries, out);
              }
            });
      }
    }
  }

  /// The file with what changes changed in its place, if it then says exactly what it should.
  private Optional<byte[]> inPlace(
      String file, Map<AuthorityId, Optional<AuthorityEntry>> wanted, List<AuthorityEntry> entries)
      throws IOException {
    Path old = folder.root().resolve(file);
    // Of a file of which most is new, nothing is worth keeping in its place.
    if (!Files.exists(old) || wanted.size() > 50) {
      return Optional.empty();
    }
    Optional<byte[]> edited = folder.format().edit(Files.readAllBytes(old), wanted);
    if (edited.isEmpty()) {
      return edited;
    }
    Map<AuthorityId, AuthorityEntry> read = new HashMap<>();
    List<String> faults = new ArrayList<>();
    try {
      folder
          .format()
          .read(
              new ByteArrayInputStream(edited.get()),
              file,
              entry -> read.put(entry.id(), entry),
              faults::add);
    } catch (IllegalStateException broken) {
      return Optional.empty();
    }
    Map<AuthorityId, AuthorityEntry> expected = new HashMap<>();
    entries.forEach(entry -> expected.put(entry.id(), entry));
    return faults.isEmpty() && read.equals(expected) ? edited : Optional.empty();
  }

  private static ArchiveException unwritable(ArchiveFolder archive, IOException e) {
    return new ArchiveException(
        archive.authority()
            + ": cannot be changed ("
            + e.getMessage()
            + "); check its permissions and the disk's space",
        e);
  }

  @Override
  public void close() {
    lock.close();
  }

  /// What a file holds after a change.
  private static final class FileContent {

    /// Entries stay where they stand; new ones come before the first with a later id.
    static List<AuthorityEntry> with(
        List<AuthorityEntry> old, Map<AuthorityId, Optional<AuthorityEntry>> wanted) {
      List<AuthorityEntry> entries = new ArrayList<>();
      Map<AuthorityId, AuthorityEntry> added = new TreeMap<>();
      wanted.forEach((id, entry) -> entry.ifPresent(put -> added.put(id, put)));
      old.forEach(entry -> added.remove(entry.id()));
      var waiting = added.values().iterator();
      AuthorityEntry next = waiting.hasNext() ? waiting.next() : null;
      for (AuthorityEntry entry : old) {
        while (next != null && next.id().compareTo(entry.id()) < 0) {
          entries.add(next);
          next = waiting.hasNext() ? waiting.next() : null;
        }
        wanted.getOrDefault(entry.id(), Optional.of(entry)).ifPresent(entries::add);
      }
      if (next != null) {
        entries.add(next);
      }
      waiting.forEachRemaining(entries::add);
      return entries;
    }
  }
}
