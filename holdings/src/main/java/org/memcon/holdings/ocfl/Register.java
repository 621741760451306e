package org.memcon.holdings.ocfl;

import java.io.ByteArrayInputStream;
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
import org.memcon.holdings.accession.AccessionJson;

/// Which accession holds which bytes, a line of JSON each, so that opening an archive does not read
/// every object in it. Derived: whatever is missing or unreadable is read from the objects again.
final class Register {

  private final Path file;
  private final Map<String, Accession> byId = new LinkedHashMap<>();
  private final Map<String, AccessionId> byDigest = new LinkedHashMap<>();

  private Register(Path file) {
    this.file = file;
  }

  /// Reads the register; lines that are cut off or damaged are left out.
  static Register read(Path file) throws IOException {
    Register register = new Register(file);
    if (Files.isRegularFile(file)) {
      for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
        try {
          if (!line.isBlank()) {
            register.remember(
                AccessionJson.read(
                    new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                    Accession.class,
                    file.toString()));
          }
        } catch (RuntimeException cutOff) {
          // A killed process can leave half a line; its accession is read from the holdings.
          continue;
        }
      }
    }
    return register;
  }

  /// Adds an accession, or puts a new version in the place of an old one.
  synchronized void add(Accession accession) throws IOException {
    remember(accession);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        "\n" + AccessionJson.line(accession),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /// Writes the register anew, each accession once, without those whose objects are gone.
  synchronized void retain(Collection<AccessionId> existing) throws IOException {
    byId.keySet().removeIf(id -> !existing.contains(new AccessionId(id)));
    byDigest.values().removeIf(id -> !existing.contains(id));
    StringBuilder lines = new StringBuilder();
    for (Accession accession : byId.values()) {
      lines.append(AccessionJson.line(accession)).append('\n');
    }
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(next, lines);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  synchronized void forget(AccessionId id) {
    Accession gone = byId.remove(id.value());
    if (gone != null) {
      byDigest.remove(gone.provenance().sha256(), id);
    }
  }

  synchronized Optional<Accession> find(AccessionId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }

  synchronized Optional<Accession> findByDigest(String sha256) {
    return Optional.ofNullable(byDigest.get(sha256)).flatMap(this::find);
  }

  synchronized List<Accession> all() {
    return List.copyOf(byId.values());
  }

  /// Knows an accession from now on without writing it down.
  synchronized void remember(Accession accession) {
    forget(accession.id());
    byId.put(accession.id().value(), accession);
    byDigest.put(accession.provenance().sha256(), accession.id());
  }
}
