package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;
import org.memcon.search.retrieval.SearchRequest;

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
      Thread.ofPlatform().daemon().name("warming").start(() -> warm(archive));
      opened.accept(server.address().toString());
      end.await();
    }
  }

  /// Reads what is read once, so that the first visitor need not wait for it.
  private static void warm(OpenArchive archive) {
    archive.names().prepare();
    archive.searcher().search(SearchRequest.of("").from(0, 0).withFacets());
  }
}
