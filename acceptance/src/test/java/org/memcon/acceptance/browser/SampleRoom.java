package org.memcon.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memcon.app.web.access.Premises;
import org.memcon.app.web.server.Entrance;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.web.server.Workshop;
import org.memcon.app.web.session.AuditLedger;
import org.memcon.app.web.session.Passwords;
import org.memcon.app.web.session.SignedIn;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.SampleCollection;
import org.memcon.app.workflow.intake.ArchiveIntake;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;
import org.memcon.app.workflow.revision.ArchiveEditingRoom;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.holdings.accounts.Account;
import org.memcon.holdings.accounts.AccountFile;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditLog;
import org.memcon.model.collection.CollectionEntry;

/// The reading room of the sample collection, made once for all tests of a run.
public final class SampleRoom {

  private static final SampleRoom SHARED = new SampleRoom();

  private final URI home;

  private SampleRoom() {
    try {
      Path folder = Files.createTempDirectory("memcon-room");
      Path sources = folder.resolve("sources");
      SampleCollection.unpack(sources);
      ArchiveFolder archive = ArchiveFolder.create(folder.resolve("The Kalm Gates"));
      Ingest.run(archive, List.of(sources.toString()), "0", Progress.NONE);
      OpenArchive open = OpenArchive.open(archive);
      new SearchShelf(open).save("gates", "gates water", "relevance");
      collect(new CollectionDesk(open));
      ReadingRoomServer server =
          ReadingRoomServer.start(
              new ArchiveReadingRoom(open),
              new ArchiveReferenceDesk(open),
              new Workshop(
                  Optional.of(new ArchiveEditingRoom(open)),
                  Optional.of(new ArchiveIntake(open, "0")),
                  "A. Editor"),
              entrance(archive),
              "127.0.0.1",
              0);
      home = server.address();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, open, folder)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(CollectionDesk desk) throws IOException {
    desk.create("gates", "Who opened the gates?");
    List<CollectionEntry> entries =
        List.of(
            new CollectionEntry.Heading("Two accounts"),
            new CollectionEntry.Prose("Both sides wrote it down, *not alike*."),
            desk.chosen("osp1960-62v04-d131").orElseThrow(),
            desk.chosen("wcda-2101#t8").orElseThrow());
    for (CollectionEntry entry : entries) {
      desk.change("gates", "", collection -> collection.with(entry));
    }
  }

  /// One can sign in, so that every page shows the way to do it.
  private static Entrance entrance(ArchiveFolder archive) {
    AccountFile accounts = new AccountFile(archive);
    accounts.save(
        new Account(
            "ada", Account.Role.READER, new Passwords().hash("a kettle of fish"), Instant.EPOCH));
    return new Entrance(
        Optional.of(new SignedIn(accounts, false)),
        Optional.empty(),
        false,
        List.of(),
        new Premises(false, true, new AuditLedger(new AuditLog(archive), false)));
  }

  /// The home page's address.
  public static URI home() {
    return SHARED.home;
  }

  private static void close(ReadingRoomServer server, OpenArchive open, Path folder) {
    server.close();
    open.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      System.err.println("left behind: " + folder + " (" + left.getMessage() + ")");
    }
  }
}
