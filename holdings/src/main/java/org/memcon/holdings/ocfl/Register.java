package org.memcon.holdings.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.archive.ArchiveException;

/// Which accession holds which bytes, a line each, so that opening an archive does not read every
/// object in it. Derived: whatever is missing or unreadable is read from the objects again.
final class Register {

  private static final int AT_HAND = 64;

  private final Path file;
  private final Map<AccessionId, RegisterLine> byId = new LinkedHashMap<>();
  private final Map<String, AccessionId> byDigest = new LinkedHashMap<>();
  // What was read last of the lines; every page that is shown asks for one.
  private final Map<AccessionId, Read> read = new LinkedHashMap<>(16, 0.75f, true);
  // Whether the file says something else than we know, or says it twice.
  private boolean stale;
  private String state = "";

  private record Read(RegisterLine line, Accession accession) {}

  private Register(Path file) {
    this.file = file;
  }

  /// Reads the register; lines that are cut off or damaged are left out.
  static Register read(Path file) throws IOException {
    Register register = new Register(file);
    register.state = stateOf(file);
    if (Files.isRegularFile(file)) {
      for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
        if (line.isEmpty()) {
          continue;
        }
        Optional<RegisterLine> read = RegisterLine.read(line);
        // A killed process can leave half a line; its accession is read from the holdings.
        register.stale |= read.isEmpty() || register.byId.containsKey(read.orElseThrow().id());
        read.ifPresent(register::put);
      }
    }
    return register;
  }

  /// Reads the file again, where it was written to since; says whether it was.
  synchronized boolean refresh() throws IOException {
    if (stateOf(file).equals(state)) {
      return false;
    }
    Register now = read(file);
    byId.clear();
    byId.putAll(now.byId);
    byDigest.clear();
    byDigest.putAll(now.byDigest);
    state = now.state;
    return true;
  }

  private static String stateOf(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.size(file) + " " + Files.getLastModifiedTime(file)
        : "";
  }

  /// Adds an accession, or puts a new version in the place of an old one.
  synchronized void add(Accession accession) throws IOException {
    RegisterLine line = RegisterLine.of(accession);
    put(line);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file, "\n" + line.written(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// Leaves out those whose objects are gone, and sees to it that the file says each accession
  /// once.
  synchronized void retain(Collection<AccessionId> existing) throws IOException {
    stale |= byId.keySet().removeIf(id -> !existing.contains(id));
    byDigest.values().removeIf(id -> !existing.contains(id));
    if (!stale) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    byId.values().forEach(line -> lines.append(line.written()).append('\n'));
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(next, lines);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    stale = false;
  }

  synchronized void forget(AccessionId id) {
    RegisterLine gone = byId.remove(id);
    if (gone != null) {
      stale = true;
      byDigest.remove(gone.held().sha256(), id);
    }
  }

  synchronized boolean knows(AccessionId id) {
    return byId.containsKey(id);
  }

  synchronized Optional<Accession> find(AccessionId id) {
    RegisterLine line = byId.get(id);
    if (line == null) {
      return Optional.empty();
    }
    Read last = read.get(id);
    if (last == null || last.line() != line) {
      last = new Read(line, accession(line));
      read.put(id, last);
      if (read.size() > AT_HAND) {
        read.remove(read.keySet().iterator().next());
      }
    }
    return Optional.of(last.accession());
  }

  synchronized Optional<HeldSource> findByDigest(String sha256) {
    return Optional.ofNullable(byDigest.get(sha256)).map(byId::get).map(RegisterLine::held);
  }

  synchronized List<HeldSource> held() {
    return byId.values().stream().map(RegisterLine::held).toList();
  }

  synchronized List<Accession> all() {
    return byId.values().stream().map(this::accession).toList();
  }

  /// Knows an accession from now on without writing it down.
  synchronized void remember(Accession accession) {
    stale = true;
    put(RegisterLine.of(accession));
  }

  private void put(RegisterLine line) {
    RegisterLine old = byId.remove(line.id());
    if (old != null) {
      byDigest.remove(old.held().sha256(), line.id());
    }
    byId.put(line.id(), line);
    byDigest.put(line.held().sha256(), line.id());
  }

  private Accession accession(RegisterLine line) {
    try {
      return line.accession();
    } catch (ArchiveException damaged) {
      throw new ArchiveException(
          file + ": damaged; delete it, and it is made anew from the holdings", damaged);
    }
  }
}
