package org.memcon.app.web.exchange;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Stands before every page: lets in only requests that are meant for this server, and tells the
/// browser to run and load nothing but the room's own files. Scripts can reach one address, that
/// which completes queries.
public final class Guard implements Handler {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+]");

  private final Set<String> names;

  /// `host` is the name or address that the server listens at; `others` are names by which it is
  /// known besides.
  public Guard(String host, Collection<String> others) {
    Set<String> known = new HashSet<>(Set.of("localhost", host.toLowerCase(Locale.ROOT)));
    others.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    this.names = Set.copyOf(known);
  }

  @Override
  public void handle(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    String host = context.header("Host");
    if (host == null || !isOurs(host)) {
      throw new Misdirected();
    }
    // Without a scheme it is the page's own; the host is told because a path is heeded only behind
    // one.
    context.header(
        "Content-Security-Policy", POLICY + "; connect-src " + host + "/api/v1/complete");
  }

  /// Lets the page that is being answered fetch what is at one path more; no other page may.
  public static void allowFetching(Context context, String path) {
    String told = context.res().getHeader("Content-Security-Policy");
    context.header("Content-Security-Policy", told + " " + context.header("Host") + path);
  }

  // A page elsewhere can make its own name point at this machine (DNS rebinding) and read what we
  // answer; it cannot make the browser send an address, or a name that is ours.
  private boolean isOurs(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    return names.contains(name) || ADDRESS.matcher(name).matches();
  }

  /// A request that was meant for another host.
  public static final class Misdirected extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misdirected() {
      super("a request for another host", null, false, false);
    }
  }
}
