package org.memcon.app.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.memcon.app.terminal.Version;
import org.memcon.app.web.access.Access;
import org.memcon.app.web.access.Discretion;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.api.contract.Problems;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.api.endpoint.Api;
import org.memcon.app.web.audience.Audience;
import org.memcon.app.web.exchange.Guard;
import org.memcon.app.web.exchange.Turnstiles;
import org.memcon.app.web.intake.IntakeRoom;
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
    return start(room, desk, Workshop.CLOSED, Entrance.OF_OWNER, host, port);
  }

  /// The same, with a workshop for the owner of this machine.
  ///
  /// @throws IOException where no port is free or the address is not this machine's
  public static ReadingRoomServer start(
      ReadingRoom room, ReferenceDesk desk, Workshop workshop, String host, int port)
      throws IOException {
    return start(room, desk, workshop, Entrance.OF_OWNER, host, port);
  }

  /// The same, with an entrance that knows who may come in.
  ///
  /// @throws IOException where no port is free or the address is not this machine's
  public static ReadingRoomServer start(
      ReadingRoom room,
      ReferenceDesk desk,
      Workshop workshop,
      Entrance entrance,
      String host,
      int port)
      throws IOException {
    int free = freePort(host, port);
    String archive = room.name();
    Javalin server =
        Javalin.create(config -> configure(config, room, desk, workshop, entrance, archive, host));
    server.start(host, free);
    return new ReadingRoomServer(server, host);
  }

  /// The home page's address.
  public URI address() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + server.port() + "/");
  }

  /// All that it answers: "GET /records/{name}".
  List<String> addresses() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(each -> each.endpoint)
        .filter(each -> each.method.isHttpMethod())
        .map(each -> each.method.name() + " " + each.path)
        .toList();
  }

  /// Stops serving.
  @Override
  public void close() {
    server.stop();
  }

  private static void configure(
      JavalinConfig config,
      ReadingRoom room,
      ReferenceDesk desk,
      Workshop workshop,
      Entrance entrance,
      String archive,
      String host) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
    config.router.ignoreTrailingSlashes = true;
    config.jetty.multipartConfig.maxTotalRequestSize(IntakeRoom.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(IntakeRoom.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    // The server's own name and version are nobody's business.
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyErrors()));
    config.routes.before(new Guard(host, entrance.names()));
    Access editors = entrance.editors(host, workshop.owner());
    config.routes.before(Audience.told(context -> editors.editor(context).isPresent()));
    Gate gate = new Gate(workshop.isClosed() ? Access.NOBODY : editors, entrance.premises());
    entrance.install(config.routes, archive, editors, gate);
    Turnstiles turnstiles = Turnstiles.usual();
    Pages.install(config.routes, room, turnstiles, archive, gate);
    workshop.install(config.routes, archive, gate);
    new Api(desk, turnstiles, Version.number()).install(config.routes);
    Discretion discretion = new Discretion(entrance.owner(host, workshop.owner()));
    new Alarm(new ErrorPages(archive, discretion), new Problems(discretion)).install(config.routes);
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
