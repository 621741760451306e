package org.memcon.publishing.csl.item;

import java.util.Arrays;
import java.util.Optional;

/// Those who publish documents of many archives on the web, by their hosts.
public enum PublishingSite {
  WILSON_CENTER("Wilson Center Digital Archive", "digitalarchive.wilsoncenter.org"),
  NATIONAL_SECURITY_ARCHIVE("National Security Archive", "nsarchive.gwu.edu", "nsarchive2.gwu.edu"),
  OFFICE_OF_THE_HISTORIAN("Office of the Historian", "history.state.gov");

  private final String label;
  private final String[] hosts;

  PublishingSite(String label, String... hosts) {
    this.label = label;
    this.hosts = hosts;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// Whose address it is.
  public static Optional<PublishingSite> of(String address) {
    String rest = address.replaceFirst("^https?://(?:www\\.)?", "");
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    return Arrays.stream(values())
        .filter(site -> Arrays.asList(site.hosts).contains(host))
        .findFirst();
  }
}
