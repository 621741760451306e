package org.memcon.publishing.page.account;

import java.util.Optional;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page at which one signs in, or, for somebody who has, out.
///
/// @param token marks the form as this page's
/// @param next the path to go to then
/// @param said why the last attempt failed; empty where there was none
/// @param name who has signed in
public record SignInPage(
    Shell shell, String token, String next, String said, Optional<String> name) {

  /// The page of an archive.
  public static SignInPage of(
      String archive, String token, String next, String said, Optional<String> name) {
    return new SignInPage(Shell.of("Sign in", archive, ""), token, next, said, name);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("sign-in.jte", this);
  }
}
