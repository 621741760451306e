package org.memcon.app.web.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The owner may, on the machine itself: the server listens at its loopback alone, the request
/// comes from there and names it by the loopback's name, and nobody has passed it on.
public final class OwnersMachine implements Access {

  private static final Pattern LOOPBACK =
      Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d{1,5})?");

  /// What a proxy on this machine would say of a request that comes from elsewhere.
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Editor owner;

  private OwnersMachine(Editor owner) {
    this.owner = owner;
  }

  /// The owner of a server that listens at `host`; nobody where others can reach it.
  public static Access of(String host, String name) {
    return isLoopback(host) ? new OwnersMachine(new Editor(name)) : NOBODY;
  }

  @Override
  public Optional<Editor> editor(Context context) {
    String named = context.header("Host");
    boolean ours =
        named != null
            && LOOPBACK.matcher(named.toLowerCase(Locale.ROOT)).matches()
            && isLoopback(context.req().getRemoteAddr())
            && PASSED_ON.stream().allMatch(header -> context.header(header) == null);
    return ours ? Optional.of(owner) : Optional.empty();
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException elsewhere) {
      return false;
    }
  }
}
