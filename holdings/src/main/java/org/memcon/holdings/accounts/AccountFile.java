package org.memcon.holdings.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;

/// The accounts of an archive, `accounts.json`, which the user who made it alone may read. It is
/// read again whenever it was written to. Safe for many threads.
public final class AccountFile {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LARGEST = 16L << 20;

  private final Path file;
  private volatile @Nullable Known known;

  private record Known(String state, Map<String, Account> accounts) {}

  /// The accounts of an archive.
  public AccountFile(ArchiveFolder archive) {
    this.file = archive.root().resolve("accounts.json");
  }

  /// All of them, by name.
  public Collection<Account> all() {
    return accounts().values();
  }

  /// The account of this name.
  public Optional<Account> find(String name) {
    return Optional.ofNullable(accounts().get(name));
  }

  /// The account of somebody whom an identity provider knows by any of these words.
  public Optional<Account> ofIdentity(Collection<String> identities) {
    return all().stream().filter(account -> account.isOf(identities)).findFirst();
  }

  /// Keeps an account; what was kept under its name is replaced.
  public synchronized void save(Account account) {
    Map<String, Account> accounts = new TreeMap<>(accounts());
    accounts.put(account.name(), account);
    write(accounts.values());
  }

  /// Forgets an account; false where there is none of this name.
  public synchronized boolean remove(String name) {
    Map<String, Account> accounts = new TreeMap<>(accounts());
    boolean removed = accounts.remove(name) != null;
    if (removed) {
      write(accounts.values());
    }
    return removed;
  }

  private Map<String, Account> accounts() {
    try {
      if (!Files.exists(file)) {
        return Map.of();
      }
      String state = Files.size(file) + " " + Files.getLastModifiedTime(file);
      Known last = known;
      if (last == null || !last.state().equals(state)) {
        last = new Known(state, read());
        known = last;
      }
      return last.accounts();
    } catch (IOException e) {
      throw unusable("cannot be read", e);
    }
  }

  private Map<String, Account> read() throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new ArchiveException(file + ": too long for a list of accounts");
    }
    Map<String, Account> accounts = new TreeMap<>();
    try {
      for (JsonNode entry : JSON.readTree(Files.readString(file)).path("accounts")) {
        Account account =
            new Account(
                entry.path("name").asText(),
                Account.Role.of(entry.path("role").asText()).orElse(Account.Role.READER),
                entry.path("password").asText(),
                entry.path("identity").asText(),
                Instant.parse(entry.path("since").asText()));
        accounts.put(account.name(), account);
      }
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw new ArchiveException(
          file + ": no list of accounts; mend it, or delete it and add the accounts again", e);
    }
    return accounts;
  }

  private void write(Collection<Account> accounts) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode entries = root.putArray("accounts");
    for (Account account : accounts) {
      entries
          .addObject()
          .put("name", account.name())
          .put("role", account.role().word())
          .put("password", account.password())
          .put("identity", account.identity())
          .put("since", account.since().toString());
    }
    Path next = file.resolveSibling(".accounts.json.new");
    try {
      Files.deleteIfExists(next);
      Files.createFile(next, ownersAlone());
      Files.writeString(next, root.toPrettyString() + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unusable("cannot be written", e);
    }
  }

  private static FileAttribute<?>[] ownersAlone() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private ArchiveException unusable(String what, IOException e) {
    return new ArchiveException(
        file + ": " + what + " (" + e.getMessage() + "); check its permissions and the disk", e);
  }
}
