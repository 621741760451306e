package org.memcon.app.web.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.access.Ledger;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.account.SignInPage;

/// `/sign-in` and `/sign-out`.
public final class SignInPages {

  /// A path of this server: no browser takes it for another's address.
  private static final Pattern OURS = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

  private static final int LONGEST = 2000;

  private final SignedIn signedIn;
  private final String archive;
  private final Gate gate;
  private final Ledger ledger;

  private final Optional<String> provider;

  /// The pages of an archive, told by its name; `provider` is the host of an identity provider with
  /// whom one can sign in as well.
  public SignInPages(
      SignedIn signedIn, Optional<String> provider, String archive, Gate gate, Ledger ledger) {
    this.signedIn = signedIn;
    this.provider = provider;
    this.archive = archive;
    this.gate = gate;
    this.ledger = ledger;
  }

  /// Gives each its address.
  public void install(RoutesConfig routes) {
    routes.get("/sign-in", context -> refuse(context, 200, "", next(context.queryParam("next"))));
    routes.post("/sign-in", gate.anybodysForm(this::signIn));
    routes.post("/sign-out", gate.anybodysForm(this::signOut));
  }

  /// The page with what is said of an attempt that failed; empty where there was none.
  public void refuse(Context context, int status, String said, String next) {
    page(context, status, said, next, signedIn.name(context));
  }

  /// The page of somebody who has too many attempts behind them.
  public void wait(Context context, Duration time, String next) {
    context.header("Retry-After", Long.toString(time.toSeconds() + 1));
    String minutes = (time.toMinutes() + 1) + " minutes.";
    refuse(context, 429, "There were too many attempts. Try again in " + minutes, next);
  }

  /// The page of somebody who has just signed in.
  public void welcome(Context context, String name, String next) {
    page(context, 200, "", next, Optional.of(name));
  }

  private void page(Context context, int status, String said, String next, Optional<String> name) {
    SignInPage.Ways ways = new SignInPage.Ways(signedIn.hasPasswords(), provider);
    SignInPage page = SignInPage.of(archive, gate.token(context), next, said, name, ways);
    Reply.page(context, status, page.html());
  }

  /// The path of ours to go to, of what is asked for; the home page for anything else.
  public static String next(@Nullable String asked) {
    return asked != null && asked.length() <= LONGEST && OURS.matcher(asked).matches()
        ? asked
        : "/";
  }

  private void signIn(Context context) {
    String name = Objects.requireNonNullElse(context.formParam("name"), "").strip();
    String password = Objects.requireNonNullElse(context.formParam("password"), "");
    String next = next(context.formParam("next"));
    switch (signedIn.signIn(context, name, password)) {
      case SignedIn.Outcome.In in -> {
        ledger.note(context, in.name(), "sign-in", in.role());
        context.redirect(next, HttpStatus.SEE_OTHER);
      }
      case SignedIn.Outcome.Wrong wrong -> {
        ledger.note(context, "", "sign-in-failed", name);
        refuse(context, 401, "The name or the password is wrong.", next);
      }
      case SignedIn.Outcome.Wait wait -> {
        ledger.note(context, "", "sign-in-limited", name);
        wait(context, wait.time(), next);
      }
    }
  }

  private void signOut(Context context) {
    String name = signedIn.name(context).orElse("");
    signedIn.signOut(context);
    ledger.note(context, name, "sign-out", "");
    context.redirect("/", HttpStatus.SEE_OTHER);
  }
}
