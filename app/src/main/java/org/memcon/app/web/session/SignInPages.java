package org.memcon.app.web.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
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

  /// The pages of an archive, told by its name.
  public SignInPages(SignedIn signedIn, String archive, Gate gate, Ledger ledger) {
    this.signedIn = signedIn;
    this.archive = archive;
    this.gate = gate;
    this.ledger = ledger;
  }

  /// Gives each its address.
  public void install(RoutesConfig routes) {
    routes.get("/sign-in", context -> page(context, 200, "", next(context.queryParam("next"))));
    routes.post("/sign-in", gate.anybodysForm(this::signIn));
    routes.post("/sign-out", gate.anybodysForm(this::signOut));
  }

  private void page(Context context, int status, String said, String next) {
    Optional<String> name = signedIn.name(context);
    SignInPage page = SignInPage.of(archive, gate.token(context), next, said, name);
    Reply.page(context, status, page.html());
  }

  private static String next(@Nullable String asked) {
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
        page(context, 401, "The name or the password is wrong.", next);
      }
      case SignedIn.Outcome.Wait wait -> {
        ledger.note(context, "", "sign-in-limited", name);
        long minutes = wait.time().toMinutes() + 1;
        context.header("Retry-After", Long.toString(wait.time().toSeconds() + 1));
        String said = "There were too many attempts. Try again in " + minutes + " minutes.";
        page(context, 429, said, next);
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
