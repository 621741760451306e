package org.memcon.app.cli.archive;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.memcon.app.terminal.Version;
import org.memcon.app.web.server.Entrance;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.web.server.Workshop;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.intake.ArchiveIntake;
import org.memcon.app.workflow.opening.ReadersArchive;
import org.memcon.app.workflow.opening.ReadersRooms;
import org.memcon.app.workflow.press.Press;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.FirstQuestions;
import org.memcon.app.workflow.revision.ArchiveEditingRoom;

/// Keeps a reading room open until the process is told to end.
final class ReadingRoomSession {

  private static final Logger LOG = System.getLogger(ReadingRoomSession.class.getName());

  /// So long after all that is there was laid ready it is seen whether something came in.
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private ReadingRoomSession() {}

  /// A workshop in which the user of this machine changes an archive.
  static Workshop workshop(OpenArchive archive) {
    return new Workshop(
        Optional.of(new ArchiveEditingRoom(archive)),
        Optional.of(new ArchiveIntake(archive, Version.number())),
        System.getProperty("user.name", "unknown"));
  }

  /// Serves an archive on this machine alone; `opened` hears the address. Comes back when the
  /// process is ended.
  static void hold(
      OpenArchive archive, Workshop workshop, String host, int port, Consumer<String> opened)
      throws IOException, InterruptedException {
    hold(archive, workshop, Entrance.OF_OWNER, host, port, opened);
  }

  /// The same for those whom an entrance lets in.
  static void hold(
      OpenArchive archive,
      Workshop workshop,
      Entrance entrance,
      String host,
      int port,
      Consumer<String> opened)
      throws IOException, InterruptedException {
    readNames(archive);
    try (ReadersArchive readers = new ReadersArchive(archive)) {
      readers.now(); // so that nobody's first page waits for it
      hold(new ReadersRooms(archive, readers), archive, workshop, entrance, host, port, opened);
    }
  }

  /// The authority is read while the server starts, for it is what the first pages wait for.
  private static void readNames(OpenArchive archive) {
    Thread.ofPlatform()
        .daemon()
        .name("names")
        .start(() -> {
          try {
            archive.names().prepare();
          } catch (RuntimeException problem) {
            LOG.log(Level.DEBUG, "names are read when somebody asks for them", problem);
          }
        });
  }

  /// Readers of a volume's first record would wait until all of it is read, and each reader of
  /// another record until its page is made. What comes in meanwhile is laid, too.
  private static void lay(OpenArchive archive, ArchiveReadingRoom room) {
    try {
      Press press = new Press(archive, room);
      String laid = "";
      while (true) {
        String state = archive.searcher().state();
        if (!state.equals(laid)) {
          archive.layRecords();
          press.lay();
          laid = state;
        }
        Thread.sleep(BETWEEN);
      }
    } catch (IOException | RuntimeException | InterruptedException left) {
      LOG.log(Level.DEBUG, "records are read when somebody asks for them", left);
    }
  }

  private static void hold(
      ReadersRooms rooms,
      OpenArchive archive,
      Workshop workshop,
      Entrance entrance,
      String host,
      int port,
      Consumer<String> opened)
      throws IOException, InterruptedException {
    try (ReadingRoomServer server =
        ReadingRoomServer.start(rooms.room(), rooms.desk(), workshop, entrance, host, port)) {
      CountDownLatch end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      Thread.ofPlatform()
          .daemon()
          .name("warming")
          .start(() -> {
            new FirstQuestions(archive, rooms.whole(), rooms.desk()).ask();
            lay(archive, rooms.whole());
          });
      opened.accept(server.address().toString());
      end.await();
    }
  }
}
