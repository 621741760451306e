package org.memcon.publishing.page.authority;

import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// A page that lists people, places or organizations: those that a name may mean, or those that the
/// archive names most.
public record AuthorityList(
    Shell shell, Sort sort, String asked, List<AuthorityFacts.Link> entries, long known) {

  /// What can be listed.
  public enum Sort {
    PEOPLE("People", "/people"),
    PLACES("Places", "/places"),
    ORGANIZATIONS("Organizations", "/organizations");

    private final String label;
    private final String address;

    Sort(String label, String address) {
      this.label = label;
      this.address = address;
    }

    /// The list's heading.
    public String label() {
      return label;
    }

    /// The list's address.
    public String address() {
      return address;
    }
  }

  public AuthorityList {
    entries = List.copyOf(entries);
  }

  /// The list for what somebody asked (empty for the most named); `known` is how many of this sort
  /// the authority has.
  public static AuthorityList of(
      String archive, Sort sort, String asked, List<AuthorityFacts.Link> entries, long known) {
    return new AuthorityList(Shell.of(sort.label(), archive, ""), sort, asked, entries, known);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("authorities.jte", this);
  }
}
