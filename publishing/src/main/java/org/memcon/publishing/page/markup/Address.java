package org.memcon.publishing.page.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// An address that a page may link to: one of the web, or a place of our own. Whatever else a
/// source has written there (`javascript:`, `data:`, `file:`) is no address to us.
public final class Address {

  private Address() {}

  /// The address, where it is an absolute one of the web (`http:`, `https:`).
  public static Optional<String> ofWeb(String written) {
    try {
      URI address = new URI(written.strip());
      String scheme = address.getScheme();
      if (scheme == null || address.getHost() == null) {
        return Optional.empty();
      }
      return switch (scheme.toLowerCase(Locale.ROOT)) {
        case "http", "https" -> Optional.of(address.toASCIIString());
        default -> Optional.empty();
      };
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
