package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;

/// Keeps a reading room open until the process is told to end.
final class ReadingRoomSession {

  private ReadingRoomSession() {}

  /// Serves an archive on this machine alone; `opened` hears the address. Comes back when the
  /// process is ended.
  static void hold(OpenArchive archive, String host, int port, Consumer<String> opened)
      throws IOException, InterruptedException {
    try (ReadingRoomServer server =
        ReadingRoomServer.start(
            new ArchiveReadingRoom(archive), new ArchiveReferenceDesk(archive), host, port)) {
      CountDownLatch end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      Thread.ofPlatform().daemon().name("names").start(archive.names()::prepare);
      opened.accept(server.address().toString());
      end.await();
    }
  }
}
