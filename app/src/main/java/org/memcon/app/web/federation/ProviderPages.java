package org.memcon.app.web.federation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.app.web.access.Ledger;
import org.memcon.app.web.session.SignInPages;
import org.memcon.app.web.session.SignedIn;
import org.memcon.holdings.accounts.Account;

/// `/sign-in/provider`, the way to the identity provider, and `/sign-in/return`, the way back.
public final class ProviderPages {

  private static final String BACK = "/sign-in/return";

  /// Ties the way back to the browser that went. It comes back from another site, so that the
  /// cookie cannot be as strict as that of the session.
  private static final String COOKIE = "memcon-way";

  private static final Pattern ERROR = Pattern.compile("[a-z_]{1,60}");
  private static final int LONGEST_CODE = 4_096;

  private final Registration registration;
  private final IdentityProvider provider;
  private final Attempts attempts = new Attempts(Clock.systemUTC());
  private final SignedIn signedIn;
  private final SignInPages pages;
  private final Ledger ledger;
  private final boolean https;

  /// The way to the provider that an archive is registered with; `https` says that browsers reach
  /// the archive by https alone.
  public ProviderPages(
      Registration registration,
      SignedIn signedIn,
      SignInPages pages,
      Ledger ledger,
      boolean https) {
    this.registration = registration;
    this.provider = new IdentityProvider(registration);
    this.signedIn = signedIn;
    this.pages = pages;
    this.ledger = ledger;
    this.https = https;
  }

  /// Gives each its address.
  public void install(RoutesConfig routes) {
    routes.get("/sign-in/provider", this::leave);
    routes.get(BACK, this::comeBack);
  }

  private void leave(Context context) {
    String next = SignInPages.next(context.queryParam("next"));
    URI back = URI.create((https ? "https" : "http") + "://" + context.header("Host") + BACK);
    try {
      Attempt attempt = attempts.begin(back, next);
      URI there = provider.address(attempt);
      cookie(context, attempt.state().getValue(), Attempts.WHILE);
      context.redirect(there.toString(), HttpStatus.SEE_OTHER);
    } catch (UnidentifiedException failed) {
      refuse(context, failed, next);
    }
  }

  private void comeBack(Context context) {
    String state = Objects.requireNonNullElse(context.queryParam("state"), "");
    String cookie = Objects.requireNonNullElse(context.cookie(COOKIE), "");
    cookie(context, "", Duration.ZERO);
    Optional<Attempt> attempt = isSame(state, cookie) ? attempts.take(state) : Optional.empty();
    Optional<Duration> wait = signedIn.attempt(context);
    if (attempt.isEmpty()) {
      pages.refuse(
          context, 400, "This took too long, or began in another browser. Try again.", "/");
    } else if (wait.isPresent()) {
      ledger.note(context, "", "sign-in-limited", registration.issuer().getHost());
      pages.wait(context, wait.get(), attempt.get().next());
    } else {
      identify(context, attempt.get());
    }
  }

  private void identify(Context context, Attempt attempt) {
    String code = Objects.requireNonNullElse(context.queryParam("code"), "");
    try {
      if (code.isEmpty() || code.length() > LONGEST_CODE) {
        String error = Objects.requireNonNullElse(context.queryParam("error"), "");
        throw UnidentifiedException.refused(ERROR.matcher(error).matches() ? error : "no code");
      }
      admit(context, provider.identify(code, attempt), attempt.next());
    } catch (UnidentifiedException failed) {
      refuse(context, failed, attempt.next());
    }
  }

  private void admit(Context context, Identity identity, String next) {
    Optional<Account> account = signedIn.ofIdentity(identity.words());
    if (account.isPresent()) {
      in(context, signedIn.admit(context, account.get()), identity, next);
    } else if (registration.newcomers()) {
      in(context, signedIn.admitGuest(context, identity.shown()), identity, next);
    } else {
      ledger.note(context, "", "sign-in-failed", "no account: " + identity.shown());
      pages.refuse(
          context,
          403,
          "You are known as "
              + identity.shown()
              + ", but have no account here. Ask whoever keeps this archive for one.",
          next);
    }
  }

  private void in(Context context, SignedIn.Outcome.In in, Identity identity, String next) {
    ledger.note(context, in.name(), "sign-in", in.role() + ", as " + identity.shown());
    // Where the way began on another site, browsers keep the session's cookie from whatever it
    // redirects to; a page of ours that goes on by itself gets it.
    context.header("Refresh", "0; url=" + next);
    pages.welcome(context, in.name(), next);
  }

  private void refuse(Context context, UnidentifiedException failed, String next) {
    ledger.note(context, "", "sign-in-failed", String.valueOf(failed.getMessage()));
    String who = registration.issuer().getHost();
    pages.refuse(
        context,
        failed.isRefusal() ? 401 : 503,
        failed.isRefusal()
            ? who + " did not say who you are. Try again."
            : who + " cannot be asked at the moment. Try again later.",
        next);
  }

  private static boolean isSame(String state, String cookie) {
    return !state.isEmpty()
        && MessageDigest.isEqual(
            state.getBytes(StandardCharsets.UTF_8), cookie.getBytes(StandardCharsets.UTF_8));
  }

  private void cookie(Context context, String state, Duration lasting) {
    context
        .res()
        .addHeader(
            "Set-Cookie",
            COOKIE
                + "="
                + state
                + "; Path=/sign-in; Max-Age="
                + lasting.toSeconds()
                + "; HttpOnly; SameSite=Lax"
                + (https ? "; Secure" : ""));
  }
}
