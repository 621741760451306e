package org.memcon.publishing.page.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page at which one signs in, or, for somebody who has, out.
///
/// @param token marks the form as this page's
/// @param next the path to go to then
/// @param said why the last attempt failed; empty where there was none
/// @param name who has signed in
/// @param ways how one can
public record SignInPage(
    Shell shell, String token, String next, String said, Optional<String> name, Ways ways) {

  /// How one can sign in.
  ///
  /// @param password with a name and a password
  /// @param provider by an identity provider, told by its host
  public record Ways(boolean password, Optional<String> provider) {

    /// Whether the form for a password is there: also where nobody has one yet, and no other way.
    public boolean form() {
      return password || provider.isEmpty();
    }
  }

  /// The path of the way by the identity provider.
  public String there() {
    return "/sign-in/provider?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  /// The page of an archive.
  public static SignInPage of(
      String archive, String token, String next, String said, Optional<String> name, Ways ways) {
    return new SignInPage(Shell.of("Sign in", archive, ""), token, next, said, name, ways);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("sign-in.jte", this);
  }
}
