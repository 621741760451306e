package org.memcon.app.web.federation;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/// How an archive is registered with an identity provider.
///
/// @param issuer the provider, as it calls itself (OpenID Connect's `iss`)
/// @param client what the provider calls the archive
/// @param secret by which the archive shows the provider that it is the archive; empty where the
///   provider gave none
/// @param newcomers whether those who have no account in the archive may read
public record Registration(URI issuer, String client, String secret, boolean newcomers) {

  public Registration {
    if (client.isBlank()) {
      throw new IllegalArgumentException("an archive has a name with its identity provider");
    }
    if (issuer.getHost() == null || !isSafe(issuer)) {
      throw new IllegalArgumentException(
          issuer + ": not the https address of an identity provider");
    }
  }

  /// Whether what is sent to an address cannot be read on the way: by https, or on this machine.
  static boolean isSafe(URI address) {
    return "https".equals(address.getScheme())
        || "http".equals(address.getScheme()) && isLoopback(address.getHost());
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException elsewhere) {
      return false;
    }
  }
}
