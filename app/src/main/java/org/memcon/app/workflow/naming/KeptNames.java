package org.memcon.app.workflow.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.naming.WholeNames.Named;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority.Kind;

/// The whole names of an authority, kept in a file beside the index: a line that says of which
/// state of the authority, then the names. A query in plain words asks this file alone, and no
/// authority has to be read for it. Derived, like the index; a file that is missing, damaged or of
/// another state is made anew.
public final class KeptNames {

  private static final String FORM = "memcon names 2 ";

  private final Path file;
  private final String heading;
  private final Supplier<Authority> authority;

  KeptNames(Path file, String state, Supplier<Authority> authority) {
    this.file = file;
    this.heading = FORM + state + "\n";
    this.authority = authority;
  }

  /// The names that an archive's authority has by itself, without the lists of volumes.
  public static KeptNames of(ArchiveFolder folder) {
    return new KeptNames(
        folder.index().resolve("names.bin"),
        ArchiveAuthority.state(folder),
        () -> ArchiveAuthority.open(folder).authority());
  }

  /// Makes the file where it is not what it should be.
  public void prepare() {
    names();
  }

  WholeNames names() {
    Optional<WholeNames> kept = read();
    if (kept.isPresent()) {
      return kept.get();
    }
    WholeNames made = WholeNames.of(named(authority.get()));
    write(made);
    return made;
  }

  private Optional<WholeNames> read() {
    byte[] known = heading.getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(known.length), known)) {
        return Optional.empty();
      }
      return WholeNames.read(new InflaterInputStream(in).readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty(); // derived: it is made anew
    }
  }

  private void write(WholeNames names) {
    Path fresh = file.resolveSibling("names." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        out.write(heading.getBytes(StandardCharsets.UTF_8));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
          packed.write(names.bytes());
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      // An archive that is not ours to write: they are gathered again the next time.
      fresh.toFile().delete();
    }
  }

  /// All whole names of an authority, folded. The name of a person has at least two words; one of a
  /// place or body may be a single one.
  static Map<String, List<Named>> named(Authority authority) {
    Map<String, List<Named>> names = new HashMap<>();
    for (AuthorityRecord record : authority.records()) {
      Optional<Named> named = named(record);
      if (named.isPresent()) {
        for (NameForm form : record.names()) {
          add(named.get(), FoldedName.of(form.text()), names);
        }
        record.saidNames().forEach(name -> add(named.get(), FoldedName.of(name), names));
      }
    }
    return names;
  }

  private static Optional<Named> named(AuthorityRecord record) {
    String id = record.id().value();
    return switch (record) {
      case AuthorityRecord.Person person -> Optional.of(new Named(Kind.PERSON, id, "", List.of()));
      case AuthorityRecord.Place place ->
          Optional.of(new Named(Kind.PLACE, id, place.saidName(), place.saidNames()));
      case AuthorityRecord.CorporateBody body ->
          Optional.of(new Named(Kind.BODY, id, body.saidName(), body.saidNames()));
      case AuthorityRecord.Term term -> Optional.empty();
    };
  }

  private static void add(Named named, String name, Map<String, List<Named>> names) {
    boolean whole =
        switch (named.kind()) {
          case PERSON -> name.indexOf(' ') > 0 || isIdeographic(name);
          case BODY -> name.length() > 2;
          case PLACE -> name.length() > 2 || isIdeographic(name);
        };
    if (whole) {
      List<Named> several = names.computeIfAbsent(name, any -> new ArrayList<>(1));
      if (!several.contains(named)) {
        several.add(named);
      }
    }
  }

  private static boolean isIdeographic(String name) {
    return name.length() > 1 && Character.isIdeographic(name.codePointAt(0));
  }
}
