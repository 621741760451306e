package org.memcon.app.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.memcon.app.terminal.Version;
import org.memcon.app.web.api.contract.Problems;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.api.endpoint.Api;
import org.memcon.app.web.exchange.Guard;
import org.memcon.app.web.page.ErrorPages;
import org.memcon.app.web.page.Pages;
import org.memcon.app.web.page.ReadingRoom;

/// Serves the reading room over HTTP until it is closed.
public final class ReadingRoomServer implements AutoCloseable {

  /// The port that is tried first where the user names none.
  public static final int USUAL_PORT = 7411;

  private static final int PORTS_TRIED = 50;

  private final Javalin server;
  private final String host;

  private ReadingRoomServer(Javalin server, String host) {
    this.server = server;
    this.host = host;
  }

  /// Starts serving pages, which ask the room, and an API, which asks the desk. `host` is the
  /// address to listen at ("127.0.0.1": this machine alone); `port` the first to try, the next free
  /// one being taken where it is in use; 0 takes any.
  ///
  /// @throws IOException where no port is free or the address is not this machine's
  public static ReadingRoomServer start(ReadingRoom room, ReferenceDesk desk, String host, int port)
      throws IOException {
    int free = freePort(host, port);
    String archive = room.home().name();
    Javalin server = Javalin.create(config -> configure(config, room, desk, archive, host));
    server.start(host, free);
    return new ReadingRoomServer(server, host);
  }

  /// The home page's address.
  public URI address() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + server.port() + "/");
  }

  /// Stops serving.
  @Override
  public void close() {
    server.stop();
  }

  private static void configure(
      JavalinConfig config, ReadingRoom room, ReferenceDesk desk, String archive, String host) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.router.ignoreTrailingSlashes = true;
    // The server's own name and version are nobody's business.
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyErrors()));
    config.routes.before(new Guard(host));
    Pages.install(config.routes, room, archive);
    new Api(desk, Version.number()).install(config.routes);
    new Alarm(new ErrorPages(archive), new Problems()).install(config.routes);
  }

  private static int freePort(String host, int port) throws IOException {
    InetAddress address = InetAddress.getByName(host);
    IOException refused = new IOException("no port to try");
    int tries = port == 0 ? 1 : PORTS_TRIED;
    for (int candidate = port; candidate < port + tries && candidate <= 65535; candidate++) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(address, candidate));
        return socket.getLocalPort();
      } catch (IOException inUse) {
        refused = inUse;
      }
    }
    throw new IOException(
        host
            + ", ports "
            + port
            + " to "
            + (port + tries - 1)
            + ": none is free; choose another with --port",
        refused);
  }
}
