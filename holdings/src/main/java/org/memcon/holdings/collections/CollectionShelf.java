package org.memcon.holdings.collections;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.collection.RecordCollection;

/// The collections of an archive, in its folder `collections`: a file of JSON each, that can be
/// copied, sent and deleted by hand as well. Safe for many threads.
public final class CollectionShelf {

  private static final String ENDING = ".json";
  private static final Object WRITING = new Object();

  private final Path folder;

  /// Those of an archive.
  public CollectionShelf(ArchiveFolder archive) {
    this.folder = archive.root().resolve("collections");
  }

  /// A collection as it is kept; `state` changes whenever it does.
  public record Kept(RecordCollection collection, String state) {}

  /// All of them, by name; a file that cannot be read as one is passed over.
  public List<RecordCollection> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<RecordCollection> all = new ArrayList<>();
      for (String name :
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(ENDING))
              .map(file -> file.substring(0, file.length() - ENDING.length()))
              .sorted()
              .toList()) {
        readable(name).ifPresent(all::add);
      }
      return all;
    } catch (IOException e) {
      throw new ArchiveException(folder + ": cannot be read; check its permissions", e);
    }
  }

  private Optional<RecordCollection> readable(String name) {
    try {
      return find(name).map(Kept::collection);
    } catch (ArchiveException unreadable) {
      return Optional.empty();
    }
  }

  /// The collection with this name.
  public Optional<Kept> find(String name) {
    if (!RecordCollection.isName(name) || !Files.isRegularFile(file(name))) {
      return Optional.empty();
    }
    try {
      if (Files.size(file(name)) > CollectionFile.LARGEST) {
        throw new ArchiveException(file(name) + ": too long for a collection; delete it");
      }
      String text = Files.readString(file(name));
      return Optional.of(new Kept(CollectionFile.read(text).named(name), state(text)));
    } catch (IllegalArgumentException none) {
      throw new ArchiveException(
          file(name) + ": " + none.getMessage() + "; mend it or delete it", none);
    } catch (IOException e) {
      throw new ArchiveException(file(name) + ": cannot be read; check its permissions", e);
    }
  }

  /// Keeps a collection under a name that is free; false where it is not.
  public boolean add(RecordCollection collection) {
    synchronized (WRITING) {
      if (Files.exists(file(collection.name()))) {
        return false;
      }
      write(collection);
      return true;
    }
  }

  /// Changes a collection, if it is still as the change expects it (any state where empty); empty
  /// where there is none, or it has changed meanwhile.
  public Optional<Kept> change(String name, String state, UnaryOperator<RecordCollection> change) {
    synchronized (WRITING) {
      Optional<Kept> kept = find(name);
      if (kept.isEmpty() || (!state.isEmpty() && !state.equals(kept.get().state()))) {
        return Optional.empty();
      }
      write(change.apply(kept.get().collection()).named(name));
      return find(name);
    }
  }

  /// Forgets a collection; false where there is none of this name.
  public boolean remove(String name) {
    synchronized (WRITING) {
      try {
        return RecordCollection.isName(name) && Files.deleteIfExists(file(name));
      } catch (IOException e) {
        throw new ArchiveException(file(name) + ": cannot be deleted; check its permissions", e);
      }
    }
  }

  private void write(RecordCollection collection) {
    Path file = file(collection.name());
    try {
      Files.createDirectories(folder);
      Path next = file.resolveSibling("." + collection.name() + ".new");
      Files.writeString(next, CollectionFile.json(collection));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ArchiveException(
          file + ": cannot be written; check its permissions and the disk's space", e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  private static String state(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
