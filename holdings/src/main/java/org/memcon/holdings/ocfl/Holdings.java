package org.memcon.holdings.ocfl;

import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersion;
import io.ocfl.api.model.OcflObjectVersionFile;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.FlatLayoutConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.AccessionJson;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;

/// The holdings of an archive. Any number of threads may read; deposits may come from several
/// threads of the one process that has the archive's lock.
public final class Holdings implements AutoCloseable {

  private static final String SOURCE = "source/";
  private static final String TEI = "edition.tei.xml";
  private static final String TRACE = "trace.json";
  private static final String PROVENANCE = "provenance.json";

  private final Path root;
  private final OcflRepository repository;
  private final Register register;
  private final Journal journal;

  private Holdings(Path root, OcflRepository repository, Register register, Journal journal) {
    this.root = root;
    this.repository = repository;
    this.register = register;
    this.journal = journal;
  }

  /// Opens the holdings to read.
  public static Holdings open(ArchiveFolder folder) {
    return open(folder, false);
  }

  /// Opens the holdings to write; the caller has the archive's lock. What a killed process left
  /// half written is rolled back first.
  public static Holdings openToWrite(ArchiveFolder folder) {
    return open(folder, true);
  }

  private static Holdings open(ArchiveFolder folder, boolean write) {
    try {
      Path staging = folder.work().resolve(write ? "staging" : "reading");
      Journal journal = new Journal(folder.work().resolve("journal"));
      Register register = Register.read(folder.index().resolve("register.tsv"));
      if (write) {
        Recovery.delete(staging);
        for (AccessionId id : journal.unfinished()) {
          Recovery.mend(folder.holdings().resolve(id.value()));
          register.forget(id);
        }
      }
      Files.createDirectories(staging);
      Files.createDirectories(folder.holdings());
      OcflRepository repository =
          new OcflRepositoryBuilder()
              .defaultLayoutConfig(new FlatLayoutConfig())
              .storage(storage -> storage.fileSystem(folder.holdings()))
              .workDir(staging)
              .build();
      Holdings holdings = new Holdings(folder.holdings(), repository, register, journal);
      holdings.complete(write);
      return holdings;
    } catch (IOException | OcflJavaException e) {
      throw new ArchiveException(
          folder.holdings()
              + ": cannot be opened ("
              + e.getMessage()
              + "); run memcon verify, and check permissions and disk space",
          e);
    }
  }

  // The register is derived: objects that it does not know are read, lines whose objects are gone
  // are dropped.
  private void complete(boolean write) throws IOException {
    Set<AccessionId> existing = new LinkedHashSet<>(objects());
    for (AccessionId id : existing) {
      if (!register.knows(id)) {
        readAccession(id).ifPresent(register::remember);
      }
    }
    for (HeldSource held : register.held()) {
      if (!existing.contains(held.id())) {
        register.forget(held.id());
      }
    }
    if (write) {
      register.retain(existing);
      for (AccessionId id : journal.unfinished()) {
        journal.end(id);
      }
    }
  }

  /// Takes notice of what another has put in since; says whether there was anything.
  public boolean refresh() {
    try {
      boolean changed = register.refresh();
      if (changed) {
        complete(false);
      }
      return changed;
    } catch (IOException e) {
      throw new ArchiveException(root + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private Optional<Accession> readAccession(AccessionId id) {
    try {
      OcflObjectVersion head = repository.getObject(ObjectVersionId.head(id.value()));
      try (InputStream json = file(head, id, PROVENANCE)) {
        Provenance provenance = AccessionJson.read(json, Provenance.class, id + "/" + PROVENANCE);
        return Optional.of(new Accession(id, head.getVersionNum().getVersionNum(), provenance));
      }
    } catch (IOException | OcflJavaException | ArchiveException damaged) {
      // verify names it; a damaged object must not keep the others from being used.
      return Optional.empty();
    }
  }

  /// Puts a source and its edition into the holdings: a new accession, or a new version of one that
  /// is there.
  public Accession put(AccessionId id, Deposit deposit) {
    try {
      journal.begin(id);
      Provenance provenance = deposit.provenance();
      ObjectVersionId written =
          repository.updateObject(
              ObjectVersionId.head(id.value()),
              new VersionInfo()
                  .setMessage("ingested by Memcon " + provenance.memcon())
                  .setUser("Memcon", "https://memcon.org/"),
              updater -> {
                updater.clearVersionState();
                updater.writeFile(
                    open(deposit.source()), SOURCE + provenance.fileName(), OcflOption.OVERWRITE);
                deposit
                    .tei()
                    .ifPresent(tei ->
                        updater.writeFile(
                            new ByteArrayInputStream(tei), TEI, OcflOption.OVERWRITE));
                updater.writeFile(
                    new ByteArrayInputStream(deposit.trace()), TRACE, OcflOption.OVERWRITE);
                updater.writeFile(
                    new ByteArrayInputStream(AccessionJson.write(provenance)),
                    PROVENANCE,
                    OcflOption.OVERWRITE);
              });
      Accession accession = new Accession(id, written.getVersionNum().getVersionNum(), provenance);
      register.add(accession);
      journal.end(id);
      return accession;
    } catch (IOException | OcflJavaException e) {
      throw new ArchiveException(
          root
              + "/"
              + id
              + ": cannot be written ("
              + e.getMessage()
              + "); check permissions and disk space, then ingest again",
          e);
    }
  }

  private static InputStream open(Deposit.Bytes bytes) {
    try {
      return bytes.open();
    } catch (IOException e) {
      throw new ArchiveException(
          "the source cannot be read again ("
              + e.getMessage()
              + "); leave it in place while it is ingested",
          e);
    }
  }

  /// The accession of this name.
  public Optional<Accession> find(AccessionId id) {
    return register.find(id);
  }

  /// The accession that holds these bytes as its source; `sha256` in hexadecimal.
  public Optional<HeldSource> findByDigest(String sha256) {
    return register.findByDigest(sha256);
  }

  /// What tells the accessions apart, in the order in which they came; much quicker than [#all()].
  public List<HeldSource> held() {
    return register.held();
  }

  /// All accessions, in the order in which they came.
  public List<Accession> all() {
    return register.all();
  }

  /// The source as it was found.
  public InputStream source(Accession accession) {
    return stream(accession, SOURCE + accession.provenance().fileName());
  }

  /// The edition's TEI; for a source that is TEI itself, empty: the source is the edition.
  public Optional<InputStream> tei(Accession accession) {
    return accession.provenance().encoded()
        ? Optional.empty()
        : Optional.of(stream(accession, TEI));
  }

  /// The trace.
  public Trace trace(Accession accession) {
    return AccessionJson.read(stream(accession, TRACE), Trace.class, accession.id() + "/" + TRACE);
  }

  private InputStream stream(Accession accession, String path) {
    try {
      return file(
          repository.getObject(ObjectVersionId.head(accession.id().value())), accession.id(), path);
    } catch (OcflJavaException e) {
      throw new ArchiveException(
          root
              + "/"
              + accession.id()
              + "/"
              + path
              + ": cannot be read ("
              + e.getMessage()
              + "); run memcon verify",
          e);
    }
  }

  private static InputStream file(OcflObjectVersion version, AccessionId id, String path) {
    OcflObjectVersionFile file = version.getFile(path);
    if (file == null) {
      throw new ArchiveException(id + ": " + path + " is missing; run memcon verify");
    }
    return file.getStream();
  }

  /// Checks one object against OCFL and every byte against its digest; gives one line for each
  /// fault, none where all is well.
  public List<String> faults(AccessionId id) {
    try {
      ValidationResults results = repository.validateObject(id.value(), true);
      return results.getErrors().stream().map(Holdings::line).toList();
    } catch (NotFoundException missing) {
      return List.of("not an OCFL object; move the folder out of holdings/");
    } catch (OcflJavaException damaged) {
      return List.of("cannot be read: " + damaged.getMessage());
    }
  }

  private static String line(ValidationIssue issue) {
    return issue.getCode() + " " + issue.getMessage();
  }

  /// The names of all objects in the storage root, damaged ones too.
  public List<AccessionId> objects() {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .flatMap(name -> AccessionId.ofFolder(name).stream())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ArchiveException(root + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
