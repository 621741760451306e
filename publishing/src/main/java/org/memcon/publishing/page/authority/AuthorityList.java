package org.memcon.publishing.page.authority;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// A page that lists people, places or organizations: those that a name may mean, those whose names
/// begin with a letter, or those that the archive names most.
public record AuthorityList(
    Shell shell,
    Sort sort,
    String asked,
    List<AuthorityFacts.Link> entries,
    AuthorityRegister register) {

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

  /// The list for what somebody asked (empty for the most named); the register has all of this sort
  /// that the authority knows.
  public static AuthorityList of(
      String archive,
      Sort sort,
      String asked,
      List<AuthorityFacts.Link> entries,
      AuthorityRegister register) {
    return new AuthorityList(Shell.of(sort.label(), archive, ""), sort, asked, entries, register);
  }

  /// How many of this sort the authority knows.
  public long known() {
    return register.letters().stream().mapToLong(AuthorityRegister.Letter::names).sum();
  }

  /// Where the names under a letter are.
  public String under(AuthorityRegister.Letter letter) {
    return sort.address() + "?letter=" + URLEncoder.encode(letter.sign(), StandardCharsets.UTF_8);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("authorities.jte", this);
  }
}
